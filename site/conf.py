"""How Sphinx makes the site; build.ts lays out the pages."""

project = "poetry-publish-action"
author = "the poetry-publish-action authors"
html_title = project
html_baseurl = "https://org.github.io/poetry-publish-action/"
language = "en"

extensions = ["myst_parser"]
# The anchors of headings are those of GitHub, so that links between documents work in both places.
myst_heading_anchors = 4
# Texts stay as they are written.
smartquotes = False

html_theme = "furo"
html_static_path = ["_static"]
html_css_files = ["site.css"]
html_js_files = [("site.js", {"defer": "defer"})]
html_use_index = False
html_copy_source = False
html_show_sourcelink = False
html_show_sphinx = False
html_show_copyright = False
html_theme_options = {
    "top_of_page_buttons": [],
    "footer_icons": [
        {
            "name": "GitHub",
            "url": "https://github.com/org/poetry-publish-action",
            "html": '<span class="footer-link">GitHub</span>',
            "class": "",
        }
    ],
}


def setup(app):
    def level_of_captions(app, pagename, templatename, context, doctree):
        """The captions of the menu are headings, of which their makers do not say the level."""
        menu = context.get("furo_navigation_tree", "")
        context["furo_navigation_tree"] = menu.replace('role="heading"', 'role="heading" aria-level="2"')

    # After the theme, which makes the menu at the same event.
    app.connect("html-page-context", level_of_captions, priority=900)
