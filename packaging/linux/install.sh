#!/bin/sh
# Makes the program known to the desktop: menu entry, icons, file type. Needs no root.
# usage: ./install.sh [PREFIX]      (default ~/.local; ./install.sh --remove [PREFIX] takes it back)
set -eu
here=$(cd "$(dirname "$0")" && pwd)
id=org.annotator.Annotator
remove=
if [ "${1:-}" = --remove ]; then remove=yes; shift; fi
prefix=${1:-$HOME/.local}
share=$prefix/share

place() {  # place FILE FOLDER NAME
    if [ -n "$remove" ]; then rm -f "$2/$3"; else mkdir -p "$2" && cp "$1" "$2/$3"; fi
}

for picture in "$here"/share/icons/hicolor/*/apps/$id.*; do
    size=$(basename "$(dirname "$(dirname "$picture")")")
    place "$picture" "$share/icons/hicolor/$size/apps" "$(basename "$picture")"
done
place "$here/share/mime/packages/$id.xml" "$share/mime/packages" "$id.xml"
place "$here/share/metainfo/$id.metainfo.xml" "$share/metainfo" "$id.metainfo.xml"
place "$here/share/applications/$id.desktop" "$share/applications" "$id.desktop"
if [ -n "$remove" ]; then
    rm -f "$prefix/bin/annotator"
else
    # The menu starts the program from where it lies now; a quoted path may hold blanks.
    sed -i "s|^Exec=annotator |Exec=\"$here/annotator\" |" "$share/applications/$id.desktop"
    mkdir -p "$prefix/bin"
    ln -sf "$here/annotator" "$prefix/bin/annotator"
fi

# The desktop's own indexes; a system without one of these tools has no such index.
if command -v update-mime-database >/dev/null; then update-mime-database "$share/mime"; fi
if command -v update-desktop-database >/dev/null; then
    update-desktop-database "$share/applications"
fi
if command -v gtk-update-icon-cache >/dev/null; then
    gtk-update-icon-cache -q -t "$share/icons/hicolor" || true  # a cache, not needed to be shown
fi
echo "Done: $([ -n "$remove" ] && echo removed from || echo installed in) $prefix."
