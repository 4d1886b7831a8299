"""Codes of the syntax (ASP1xxx): how a program is written down."""

from __future__ import annotations

from aspirec.diagnostics.model import Code

UNEXPECTED = Code(
    "ASP1001",
    "unexpected",
    "Something that cannot stand where it is",
    "The text up to here makes sense, but not with what comes next. The help lists what could stand here.",
    wrong="var size = 3 + * 4\n",
    right="var size = 3 + 4\n",
)
UNCLOSED_STRING = Code(
    "ASP1002",
    "unclosed-string",
    "A string without its closing quote",
    "A string in single quotes ends on the line where it begins. Write a text of several lines between three "
    "quotes: `'''…'''`. Inside a string, write a quote as `\\'`.",
    wrong="var greeting = 'hello\n",
    right="var greeting = 'hello'\n",
)
UNCLOSED_INTERPOLATION = Code(
    "ASP1003",
    "unclosed-interpolation",
    "An interpolation without its closing brace",
    "`${` in a string begins an expression, and `}` on the same line ends it. Write a dollar sign before a brace"
    " that is meant as text as `\\$`.",
    wrong="param who string\nvar greeting = 'hello ${who'\n",
    right="param who string\nvar greeting = 'hello ${who}'\n",
)
UNCLOSED_RAW_STRING = Code(
    "ASP1004",
    "unclosed-raw-string",
    "A raw string without its closing quotes",
    "Three quotes begin a raw string, which goes on, across line ends, up to the next three quotes. This one has"
    " no end.",
    wrong="var script = '''\necho hello\n",
    right="var script = '''\necho hello\n'''\n",
)
UNCLOSED_COMMENT = Code(
    "ASP1005",
    "unclosed-comment",
    "A comment without its end",
    "`/*` begins a comment that goes on up to the next `*/`. Without one, the rest of the file is a comment. For"
    " a comment up to the end of the line, use `//`.",
    wrong="param acrName string /* the registry\n",
    right="param acrName string /* the registry */\n",
)
UNKNOWN_ESCAPE = Code(
    "ASP1006",
    "unknown-escape",
    "An escape that does not exist",
    "In a string, a backslash is followed by one of `'` `\\` `n` `r` `t` `$`, or by `u{…}` with the number of a "
    "character in hexadecimal digits. Write a backslash itself as `\\\\`. In a raw string, between three quotes, "
    "it is an ordinary character.",
    wrong="var folder = 'c:\\data'\n",
    right="var folder = 'c:\\\\data'\n",
)
FOREIGN_QUOTES = Code(
    "ASP1007",
    "foreign-quotes",
    "A string in the wrong quotes",
    "Strings are written in single quotes, as in Bicep. Double quotes, backticks and the curly quotes of word "
    "processors are not used.",
    wrong='var greeting = "hello"\n',
    right="var greeting = 'hello'\n",
)
DOUBLED_QUOTE = Code(
    "ASP1008",
    "doubled-quote",
    "A quote doubled inside a string",
    "Write a quote inside a string with a backslash, `\\'`. Two quotes in a row end one string and begin another.",
    wrong="var greeting = 'it''s me'\n",
    right="var greeting = 'it\\'s me'\n",
)
UNKNOWN_CHARACTER = Code(
    "ASP1009",
    "unknown-character",
    "A character that means nothing here",
    "Outside of strings and comments, a program consists of letters, digits, and the signs of the language. Look"
    " for characters that came with copied text: special spaces, a byte order mark in the middle, curly quotes.",
    wrong="param acrName string ^\n",
    right="param acrName string\n",
)
NOT_A_CHARACTER = Code(
    "ASP1010",
    "not-a-character",
    "A number or code that is not a character",
    "`\\u{…}` takes the number of a Unicode character, up to 10FFFF. The numbers from D800 to DFFF are halves of "
    "pairs, not characters. They cannot be written as UTF-8, and appear in text that was not decoded as UTF-8.",
    wrong="var mark = '\\u{D800}'\n",
    right="var mark = '\\u{2713}'\n",
)
COMMENT_SIGN = Code(
    "ASP1011",
    "comment-sign",
    "A comment that does not begin with //",
    "Comments begin with `//` and go to the end of the line, or run from `/*` to `*/`.",
    wrong="# the registry\nparam acrName string\n",
    right="// the registry\nparam acrName string\n",
)
SEMICOLON = Code(
    "ASP1012",
    "semicolon",
    "A semicolon",
    "Declarations end with their line, and the entries of a body, an object or an array are separated by "
    "line ends or commas.",
    wrong="param acrName string;\n",
    right="param acrName string\n",
)
BAD_NAME = Code(
    "ASP1013",
    "bad-name",
    "A name that is not well formed",
    "A name begins with a letter and continues with letters and digits (those of ASCII). One hyphen or "
    "underscore may join two of its pieces: not two in a row, and none at the start or the end. Put a key that "
    "is not a name, such as `Queue__Name`, in quotes.",
    wrong="param acr--name string\n",
    right="param acr-name string\n",
)
GLUED_MINUS = Code(
    "ASP1014",
    "glued-minus",
    "A minus that touches a name",
    "A hyphen belongs to the name that it touches. Minus as an operator has spaces around it.",
    wrong="param width int = 7\nvar half = width- 1\n",
    right="param width int = 7\nvar half = width - 1\n",
)
ODD_NUMBER = Code(
    "ASP1015",
    "odd-number",
    "A number of a form that does not exist",
    "Numbers are whole and written in decimal digits, as in Bicep. Write anything else as a string: a fraction "
    "such as `'0.5'`, which Azure mostly accepts as text, a duration, or a quantity with its unit.",
    wrong="var factor = 0.5\n",
    right="var factor = '0.5'\n",
)
NUMBER_TOO_LARGE = Code(
    "ASP1016",
    "number-too-large",
    "A number that is too large",
    "Integers have 64 bits: the largest is 9223372036854775807.",
    wrong="var big = 9223372036854775808\n",
    right="var big = 9223372036854775807\n",
)
UNCLOSED_BRACKET = Code(
    "ASP1017",
    "unclosed-bracket",
    "A bracket that is not closed",
    "Every `{`, `[` and `(` needs its counterpart. The indentation tells where the closing one belongs.",
    wrong="azure.containerRegistry acr {\n  sku: 'Basic'\n\nparam acrName string\n",
    right="azure.containerRegistry acr {\n  sku: 'Basic'\n}\n\nparam acrName string\n",
)
STRAY_CLOSER = Code(
    "ASP1018",
    "stray-closer",
    "A closing bracket that closes nothing",
    "There is one more closing bracket than opening ones, or it is of another sort than the one that is open.",
    wrong="azure.containerRegistry acr {\n  sku: 'Basic'\n}\n}\n",
    right="azure.containerRegistry acr {\n  sku: 'Basic'\n}\n",
)
MISSING_OPENER = Code(
    "ASP1019",
    "missing-opener",
    "A body without its opening brace",
    "The body of a declaration begins with `{` at the end of its first line.",
    wrong="azure.containerRegistry acr\n  purgeTask nightly { schedule: '0 1 * * *' }\n}\n",
    right="azure.containerRegistry acr {\n  purgeTask nightly { schedule: '0 1 * * *' }\n}\n",
)
BRACE_ON_NEXT_LINE = Code(
    "ASP1020",
    "brace-on-next-line",
    "An opening brace on a line of its own",
    "A line end separates entries and declarations, so the brace has to be on the line of what it belongs to.",
    wrong="azure.containerRegistry acr\n{\n  sku: 'Basic'\n}\n",
    right="azure.containerRegistry acr {\n  sku: 'Basic'\n}\n",
)
MISSING_COLON = Code(
    "ASP1021",
    "missing-colon",
    "A key without a colon",
    "A colon separates a key from its value: `key: value`.",
    wrong="var size = { width 3 }\n",
    right="var size = { width: 3 }\n",
)
EQUALS_FOR_COLON = Code(
    "ASP1022",
    "equals-for-colon",
    "= where : belongs",
    "Attributes and the properties of objects are written `key: value`. The equals sign belongs to "
    "declarations: `var name = value`.",
    wrong="azure.containerRegistry acr {\n  sku = 'Basic'\n}\n",
    right="azure.containerRegistry acr {\n  sku: 'Basic'\n}\n",
)
COLON_FOR_EQUALS = Code(
    "ASP1023",
    "colon-for-equals",
    "A colon in a declaration",
    "Declarations are written `param name type = value`, `var name = value`, `output name = value`: an equals "
    "sign in front of the value, and nothing in front of the type. Colons belong to attributes and objects.",
    wrong="var greeting: 'hello'\n",
    right="var greeting = 'hello'\n",
)
MISSING_VALUE = Code(
    "ASP1024",
    "missing-value",
    "Nothing where a value belongs",
    "A colon, an equals sign or an operator is followed by a value. The value `null` leaves an attribute out.",
    wrong="azure.containerRegistry acr {\n  sku:\n}\n",
    right="azure.containerRegistry acr {\n  sku: 'Basic'\n}\n",
)
MISSING_NAME = Code(
    "ASP1025",
    "missing-name",
    "A declaration without a name",
    "Every declaration has a name, after the word that says what is declared.",
    wrong="azure.containerRegistry {\n  sku: 'Basic'\n}\n",
    right="azure.containerRegistry acr {\n  sku: 'Basic'\n}\n",
)
INCOMPLETE_ENTRY = Code(
    "ASP1026",
    "incomplete-entry",
    "A word alone",
    "An entry of a body is an attribute (`key: value`), a child (`queue orders`), a block (`env { … }`) or a "
    "clause (`reference store`). A word alone is none of them.",
    wrong="azure.containerRegistry acr {\n  sku\n}\n",
    right="azure.containerRegistry acr {\n  sku: 'Basic'\n}\n",
)
QUOTED_NAME = Code(
    "ASP1027",
    "quoted-name",
    "A name in quotes",
    "Names are written without quotes, where they are declared and where they are used. Quotes are for text: a "
    "path, an image, a value.",
    wrong="param 'acrName' string\n",
    right="param acrName string\n",
)
UNQUOTED_TEXT = Code(
    "ASP1028",
    "unquoted-text",
    "A text without quotes",
    "Write paths, images, types with their version, and the alias of a reference in single quotes.",
    wrong="import ./data.aspire\n",
    right="import './data.aspire'\n",
)
RESERVED_NAME = Code(
    "ASP1029",
    "reserved-name",
    "A constant as a name",
    "`true`, `false` and `null` are values and cannot be names of declarations.",
    wrong="param true bool\n",
    right="param enabled bool\n",
)
MISSING_SEPARATOR = Code(
    "ASP1030",
    "missing-separator",
    "Two things on one line with nothing between them",
    "Write each declaration on a line of its own. The entries of a body, an object or an array are separated by "
    "line ends or commas, the arguments of a call by commas.",
    wrong="var sizes = [1 2]\n",
    right="var sizes = [1, 2]\n",
)
NESTED_TOO_DEEP = Code(
    "ASP1031",
    "nested-too-deep",
    "Nesting that is too deep",
    "Bodies, objects, arrays and expressions may be nested a hundred levels deep, and so may the operators of "
    "one expression. Moving a part into a variable helps, but its content still counts: with its variables "
    "replaced, a value has at most 120 levels and 20,000 parts.",
    wrong="var deep = " + "[" * 101 + "]" * 101 + "\n",
    right="var inner = [1]\nvar deep = [inner]\n",
)
MISPLACED_DECORATOR = Code(
    "ASP1032",
    "misplaced-decorator",
    "A decorator on something that takes none",
    "Decorators describe parameters. Write them in front of a `param`, on the same line or on lines of their own.",
    wrong="@description('the registry')\nazure.containerRegistry acr\n",
    right="@description('the registry')\nparam acrName string\n",
)
OUTSIDE_BODY = Code(
    "ASP1033",
    "outside-body",
    "An entry outside of a body",
    "A line without indentation begins a declaration. An attribute, `reference` or `grant` belongs between the braces of "
    "the resource that it describes. Declare a value of your own with `var`.",
    wrong="azure.containerRegistry acr\nsku: 'Basic'\n",
    right="azure.containerRegistry acr {\n  sku: 'Basic'\n}\n",
)
OTHER_LANGUAGE = Code(
    "ASP1034",
    "other-language",
    "A form of another language",
    "The syntax looks like Bicep, but it does not have every form of Bicep or other languages: no loops, no "
    "conditions on resources, no lambdas, no `module` or `resource` outside of a body. Write resources of your "
    "own in an `azure.module`, and include Bicep files of your own with `azure.bicep`.",
    wrong="resource acr 'Microsoft.ContainerRegistry/registries@2025-04-01' = {\n  name: 'acr'\n}\n",
    right="azure.containerRegistry acr {\n  sku: 'Basic'\n}\n",
)
INCOMPLETE_CLAUSE = Code(
    "ASP1035",
    "incomplete-clause",
    "A clause that is not complete",
    "`reference TARGET [as 'name'] [optional]` consumes something; `grant ROLE, ROLE on TARGET` assigns roles."
    " The parts come in this order.",
    wrong="azure.containerRegistry acr\nazure.identity deployer {\n  grant AcrPush acr\n}\n",
    right="azure.containerRegistry acr\nazure.identity deployer {\n  grant AcrPush on acr\n}\n",
)
STAGE_ENTRY = Code(
    "ASP1036",
    "stage-entry",
    "Something other than a value in a stage",
    "A stage gives values to parameters, each on a line `NAME: value`.",
    wrong="param acrName string\nstage dev {\n  acrName 'shop'\n}\n",
    right="param acrName string\nstage dev {\n  acrName: 'shop'\n}\n",
)
WRONG_OPERATOR = Code(
    "ASP1037",
    "wrong-operator",
    "An operator of another language",
    "Operators are those of Bicep: `&&` `||` `!` `??`, `==` `!=` `=~` `!~`, `<` `<=` `>` `>=`, `+` `-` `*` `/`"
    " `%`, and `c ? a : b`.",
    wrong="param a bool\nparam b bool\nvar both = a and b\n",
    right="param a bool\nparam b bool\nvar both = a && b\n",
)
MISSPELT_WORD = Code(
    "ASP1038",
    "misspelt-word",
    "A word that is nearly one of the language",
    "Declarations begin with `app`, `import`, `param`, `var`, `output`, `stage`, `existing` or a kind, clauses "
    "with `reference`, `grant`, `output`. If that word is misspelt, the rest of the line makes no sense.",
    wrong="parm acrName string\nexisting azure.containerRegistry acr {\n  name: acrName\n}\n",
    right="param acrName string\nexisting azure.containerRegistry acr {\n  name: acrName\n}\n",
)
MISSING_EQUALS = Code(
    "ASP1039",
    "missing-equals",
    "A declaration without its equals sign",
    "An equals sign separates the value of a param, var or output from its name (and type).",
    wrong="var greeting 'hello'\n",
    right="var greeting = 'hello'\n",
)
