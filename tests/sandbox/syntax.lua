-- unexpected symbol
return }
