--- A word for the clock that an hour is told by: "0110 GMT", "5:54 am, Lima time". By two clocks one moment has two hours, and at night two days.
return "\\b(?:GMT|UTC|BST|CE?S?T|[ECMP][SD]?T|AES?T|AEDT|[INJ]ST|Zulu|"
  .. "(?i:local|eastern|central|mountain|pacific) time|(?!(?:This|That|The|Last|First|Next|Some) )\\p{Lu}\\p{L}+ time)\\b"
