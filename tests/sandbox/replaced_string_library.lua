-- would be a global
string = {}
