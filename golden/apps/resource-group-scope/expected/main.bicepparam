// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:1e279dc4013714e1

using 'main.bicep'
