"""Bars as SVG: how much of its bound each measurement takes. Nothing but the standard library."""
import re
from xml.sax.saxutils import escape

width, label, bar, gap = 1030, 580, 16, 8
scale = 250  # pixels of a whole bound
longest = 1.4


def rows(table):
    """(what, ratio, bound, share of the bound) of each row of a Markdown table that has both."""
    for line in table.splitlines():
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if len(cells) < 3:
            continue
        ratio = re.fullmatch(r"\*\*(-?[\d.,]+)\*\*", cells[-2])
        bound = re.fullmatch(r"(<=|>=) ([\d.]+)", cells[-1])
        if not ratio or not bound:
            continue
        value, limit = float(ratio[1].replace(",", "")), float(bound[2])
        if bound[1] == ">=":
            share = limit / value
        elif limit > 0:
            share = max(0, value) / limit
        else:
            share = 0 if value <= limit else longest
        yield cells[0], ratio[1], cells[-1], share


def bounds(title, table):
    """The text of an SVG with one bar for each row; what reaches beyond the line is over its bound."""
    found = list(rows(table))
    height = 40 + len(found) * (bar + gap) + 6
    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" font-family="sans-serif" font-size="11">',
             f'<rect width="{width}" height="{height}" fill="#fff"/>',
             f'<text x="8" y="20" font-weight="bold">{escape(title)}</text>']
    for i, (what, ratio, bound, share) in enumerate(found):
        y = 36 + i * (bar + gap)
        length = max(1, scale * min(share, longest))
        parts += [f'<text x="{label - 8}" y="{y + 12}" text-anchor="end">{escape(what)}</text>',
                  f'<rect x="{label}" y="{y}" width="{length:.1f}" height="{bar}" fill="{"#2a6f97" if share <= 1 else "#c8553d"}"/>',
                  f'<text x="{label + length + 6:.1f}" y="{y + 12}">{ratio} ({escape(bound)})</text>']
    parts.append(f'<line x1="{label + scale}" x2="{label + scale}" y1="30" y2="{height - 6}" stroke="#333" stroke-dasharray="3 3"/>')
    return "\n".join([*parts, "</svg>"]) + "\n"
