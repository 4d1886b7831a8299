// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:8754349488d26578

output count int = 3

output names array = [
  'a'
  'b'
]

output verbose bool = true
