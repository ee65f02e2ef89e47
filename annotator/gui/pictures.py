"""Pictures for guidelines: read from a file, made small enough to travel with the labels."""

from __future__ import annotations

import base64
import hashlib
import re
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter

from annotator.domain.schema import Picture
from annotator.errors import UserError

translate = QCoreApplication.translate  # the name by which lupdate finds the words

_WIDEST = 800
_MOST_BYTES = 200_000  # as PNG; above, JPEG is tried


def picture_from(path: Path) -> Picture:
    """A picture of a file, at most 800 pixels wide, under a name of its own.

    Raises:
        UserError: it is no picture that can be read.
    """
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    image = reader.read()
    if image.isNull():
        raise UserError(
            translate("Picture", "This picture cannot be read: {0}.").format(reader.errorString()),
            translate("Picture", "Choose a PNG or JPEG file."),
            path,
        )
    if image.width() > _WIDEST:
        image = image.scaledToWidth(_WIDEST, Qt.TransformationMode.SmoothTransformation)
    data, suffix = _bytes(image, b"PNG"), "png"
    if len(data) > _MOST_BYTES and not image.hasAlphaChannel():
        data, suffix = _bytes(image, b"JPEG"), "jpg"
    stem = re.sub(r"[^A-Za-z0-9]+", "-", path.stem).strip("-") or "picture"
    name = f"{stem}-{hashlib.sha256(data).hexdigest()[:8]}.{suffix}"
    return Picture(name, base64.b64encode(data).decode("ascii"))


def _bytes(image: QImage, format: bytes) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(format)).write(image)
    return bytes(data.data())
