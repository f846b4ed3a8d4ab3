"""Texts that would cost the square of their length if a reader looked through all of a sentence, a paragraph or an article for each thing
in it: name -> a function from a size in bytes to the text. Used by tests/bench/run and tests/script/hostile.py."""


def repeated(piece):
    return lambda size: piece * (size // len(piece.encode()))


def numbered(piece):
    """`piece` is a format of one number, which counts."""

    def text(size):
        parts, length, n = [], 0, 0
        while length < size:
            parts.append(piece.format(n % 90 + 10, name=name_of(n)))
            length += len(parts[-1])
            n += 1
        return "".join(parts)

    return text


def name_of(n):
    """The n-th of as many names as are wanted."""
    name = ""
    n += 7
    while n:
        name += "bcdfghklmnprst"[n % 14] + "aeiou"[n // 14 % 5]
        n //= 70
    return name.capitalize()


TEXTS = {
    "numbers": repeated("1, "),
    "numbers, no blanks": repeated("1,"),
    "quotation marks": repeated('" '),
    "inches": repeated('5" '),
    "open brackets": repeated("(a "),
    "names": repeated("Al Bo "),
    "names with commas": numbered("{name} Bo, "),
    "days": repeated("1 May 2020 "),
    "years": repeated("in 2020 "),
    "percent": repeated("5% "),
    "dollars": repeated("$1 "),
    "changes": repeated("rose 5% to 6% "),
    "cells": repeated("|1|2"),
    "rows": repeated("|1|2|\n"),
    "counts": repeated("5 people "),
    "deaths": repeated("died "),
    "tolls": repeated("5 killed "),
    "lists": repeated("including 5 men "),
    "clauses": repeated("which was "),
    "and": repeated("cats and dogs and "),
    "dashes": repeated("fish \u2014 "),
    "titles": repeated("Mr. "),
    "speakers": repeated("told Bo "),
    "births": repeated("born in 1950 "),
    "homes": repeated("Bo-based "),
    "initials": repeated("A. B. "),
    "marks above letters": repeated("e\u0301"),
    "one word": repeated("a"),
    "carriage returns": repeated("a\r\n"),
    "one family": numbered("{name} Bobo said {0} came. "),
    "one sentence": repeated("Ann Bo died on 1 May. "),
    "headlines": numbered("Storm kills {0} in {name}\n\n"),
    "the firm": numbered("{name} Bo met {name} Xu. The company and the bank fell. "),
    "he": numbered("{name} Bo met {name} Xu. He told his firm. "),
    "rows of HTML": lambda size: "<table>" + "<tr><td>1<td>2" * (size // 14),
    "tables in tables of HTML": lambda size: "<table>" + "<tr><td>x" * (size // 18) + "<tr><td><table><tr><td>y</table>" * (size // 66),
    "paragraphs of HTML": repeated("<p>Al Bo said 5%"),
    "lists of HTML": lambda size: "<ul>" + "<li>5 men" * (size // 9),
}


def suffix(name):
    return ".html" if name.endswith("HTML") else ".txt"
