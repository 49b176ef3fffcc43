"""Horizontal bars as SVG: one picture for each list of named values. Nothing but the standard library."""
from xml.sax.saxutils import escape

width, label, bar, gap = 760, 250, 18, 8


def bars(title, cases, unit):
    """The text of an SVG with one bar for each (name, value), the smallest first value setting no scale of its own."""
    most = max(value for _, value in cases) or 1
    height = 34 + len(cases) * (bar + gap) + 6
    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" font-family="sans-serif" font-size="12">',
             f'<rect width="{width}" height="{height}" fill="#fff"/>',
             f'<text x="8" y="20" font-weight="bold">{escape(title)}</text>']
    for i, (name, value) in enumerate(cases):
        y = 34 + i * (bar + gap)
        length = max(1, (width - label - 110) * value / most)
        ours = name.startswith(("client", "generated", "sign/okx", "sign/woox", "sign/kucoin", "exbind"))
        parts += [f'<text x="{label - 8}" y="{y + 13}" text-anchor="end">{escape(name)}</text>',
                  f'<rect x="{label}" y="{y}" width="{length:.1f}" height="{bar}" fill="{"#2a6f97" if ours else "#a9a9a9"}"/>',
                  f'<text x="{label + length + 6:.1f}" y="{y + 13}">{value:,.4g} {escape(unit)}</text>']
    return "\n".join([*parts, "</svg>"]) + "\n"
