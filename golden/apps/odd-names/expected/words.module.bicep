// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:c42a76cb08ef44e4

param first_word string

output last_word int = 3

output both string = '${first_word}!'
