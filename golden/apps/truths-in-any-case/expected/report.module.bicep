// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:0c692c8b22cf0183

param mode string

output mode string = toLower(mode) == 'true' ? 'production' : 'test'
