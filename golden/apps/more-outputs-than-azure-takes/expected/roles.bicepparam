// Made by aspirec from app.aspire. Edit that, not this file. What is below 'To be filled in' is yours.
// sha256:e7ad1c67b3993bba

using 'roles.bicep'

// To be filled in. What you write below stays when aspirec builds again.

// The output of main.bicep with this name.
param infrastructure_ = {}
