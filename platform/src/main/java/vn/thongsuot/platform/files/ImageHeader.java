package vn.thongsuot.platform.files;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;

/**
 * How large an image would be if it were decoded, and how often its dots would be gone over; read without decoding it.
 */
final class ImageHeader {

    /** What cameras and programs write has about ten. */
    private static final int MOST_SCANS = 20;

    /** In dots. */
    record Dimensions(long width, long height) {
        long pixels() {
            return width * height;
        }
    }

    private ImageHeader() {}

    static Dimensions read(Path path, FileType type) throws IOException {
        try (var in = new DataInputStream(new java.io.BufferedInputStream(java.nio.file.Files.newInputStream(path)))) {
            return switch (type) {
                case PNG -> png(in);
                case JPEG -> jpeg(in);
                case WEBP -> webp(in);
                default -> throw new IllegalArgumentException("no image: " + type);
            };
        }
    }

    private static Dimensions png(DataInputStream in) throws IOException {
        in.skipNBytes(16);
        return new Dimensions(unsigned(in.readInt()), unsigned(in.readInt()));
    }

    /** Goes from marker to marker until the one that begins a frame; an image without one is broken. */
    private static Dimensions jpeg(DataInputStream in) throws IOException {
        in.skipNBytes(2);
        while (true) {
            int marker = marker(in);
            int length = in.readUnsignedShort();
            boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            if (frame) {
                in.skipNBytes(1);
                long height = in.readUnsignedShort();
                var dimensions = new Dimensions(in.readUnsignedShort(), height);
                in.skipNBytes(Math.max(0, length - 7));
                scans(in);
                return dimensions;
            }
            in.skipNBytes(Math.max(0, length - 2));
        }
    }

    /** A progressive image goes over its dots again with each scan, and a scan may be a few bytes. */
    private static void scans(DataInputStream in) throws IOException {
        int scans = 0;
        try {
            for (int marker = marker(in); marker != 0xD9; marker = marker(in)) {
                scans += marker == 0xDA ? 1 : 0;
                if (scans > MOST_SCANS || Thread.currentThread().isInterrupted()) {
                    throw Inspection.refusal("image-too-complex");
                }
                if (hasContent(marker)) {
                    in.skipNBytes(Math.max(0, in.readUnsignedShort() - 2));
                }
            }
        } catch (EOFException cut) {
            // whoever decodes it says whether enough of it is there
        }
    }

    /** Not so the signs inside a scan: a plain FF, and those to start over at. */
    private static boolean hasContent(int marker) {
        return marker > 0x01 && !(marker >= 0xD0 && marker <= 0xD8);
    }

    private static int marker(DataInputStream in) throws IOException {
        int sign = in.readUnsignedByte();
        while (sign != 0xFF) {
            sign = in.readUnsignedByte();
        }
        while (sign == 0xFF) {
            sign = in.readUnsignedByte();
        }
        return sign;
    }

    private static Dimensions webp(DataInputStream in) throws IOException {
        in.skipNBytes(12);
        var kind = new String(in.readNBytes(4), java.nio.charset.StandardCharsets.ISO_8859_1);
        in.skipNBytes(4);
        return switch (kind) {
            case "VP8X" -> {
                in.skipNBytes(4);
                yield new Dimensions(little(in, 3) + 1, little(in, 3) + 1);
            }
            case "VP8L" -> {
                in.skipNBytes(1);
                long bits = little(in, 4);
                yield new Dimensions((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1);
            }
            case "VP8 " -> {
                in.skipNBytes(6);
                yield new Dimensions(little(in, 2) & 0x3FFF, little(in, 2) & 0x3FFF);
            }
            default -> throw new IOException("not a frame of WebP");
        };
    }

    private static long little(DataInputStream in, int bytes) throws IOException {
        long value = 0;
        for (int i = 0; i < bytes; i++) {
            value |= (long) in.readUnsignedByte() << (8 * i);
        }
        return value;
    }

    private static long unsigned(int value) {
        return Integer.toUnsignedLong(value);
    }
}
