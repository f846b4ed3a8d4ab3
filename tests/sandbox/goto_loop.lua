-- limit reached: instructions
::again::
goto again
