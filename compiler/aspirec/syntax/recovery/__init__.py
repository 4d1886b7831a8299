"""What is done with text that is wrong, so that one mistake does not hide the rest. Programs without mistakes import none of it.

* `oddities` and `oddities_strings`: what the lexer does with characters and strings that are none of the language's.
* `misreadings`, `pasted_blocks`: text that reads well and was not meant so, and lines of other languages.
* `resume`: how the parser goes on where it stops. `mends` lists what may be meant there, one sort of mistake at a time (in
  `mends_*`), given the `situation`.
* `brackets`, `lost_braces`, `lost_heads`: brackets that do not pair up, and bodies without a first line, told by the indentation;
  `pairs`: brackets that do pair up.
* `errors`, `errors_texts`: what is said.
"""
