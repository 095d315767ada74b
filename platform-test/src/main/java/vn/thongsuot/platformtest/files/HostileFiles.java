package vn.thongsuot.platformtest.files;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Files that no service may take in, whatever it allows; made when asked for, so that none lies about in a repository. */
public final class HostileFiles {

    private HostileFiles() {}

    /** Every one of them. Each would pass for a PDF, an office document, an archive or an image by its name. */
    public static List<HostileFile> all() {
        return Stream.concat(documents().stream(), archives().stream()).toList();
    }

    /** All but archives, which are refused for their type where only documents are taken. */
    public static List<HostileFile> documents() {
        var all = new ArrayList<HostileFile>();
        all.addAll(HostilePdfs.all());
        all.addAll(offices());
        all.addAll(images());
        all.add(new HostileFile("cong-van.pdf", new byte[0], "file-empty"));
        all.add(new HostileFile("cong-van.pdf", new byte[] {'M', 'Z', 0, 3, 0, 0, 4}, "file-type-unknown"));
        all.add(new HostileFile(
                "cong-van.docx",
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0
                },
                "file-type-unknown"));
        return all;
    }

    private static List<HostileFile> offices() {
        var macros = "application/vnd.ms-word.document.macroEnabled.main+xml";
        return List.of(
                office("macro.docx", "office-macros", Map.of("word/vbaProject.bin", "x")),
                new HostileFile("macro-kind.docx", OfficePackages.of(macros, Map.of()), "office-macros"),
                office(
                        "xxe.docx",
                        "xml-entities",
                        Map.of("word/x.xml", "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><a>&e;</a>")),
                office(
                        "laughs.docx",
                        "xml-entities",
                        Map.of("word/x.xml", "<!DOCTYPE a [<!ENTITY b 'ha'><!ENTITY c '&b;&b;&b;'>]><a>&c;</a>")),
                office("template.docx", "office-external", relationship("attachedTemplate", "http://x/t.dotm")),
                office("picture.docx", "office-external", relationship("image", "\\\\host\\share\\p.png")),
                office("ole.docx", "office-embedded", internal("oleObject", "embeddings/object1.dat")),
                office("control.xlsx", "office-macros", Map.of("xl/activeX/activeX1.xml", "<a/>")),
                office("slip.docx", "file-unsafe-names", Map.of("../../etc/cron.d/x", "x")),
                office("absolute.docx", "file-unsafe-names", Map.of("/tmp/x", "x")),
                office("bomb.docx", "file-expands", Map.of("word/media/image1.bmp", "\0".repeat(40 << 20))),
                office("one-text.docx", "file-too-complex", Map.of("word/x.xml", "<a>" + oneText(1_200_000) + "</a>")),
                office("far.xlsx", "file-unreadable", Map.of("xl/worksheets/sheet1.xml", cell("ZZZZZZ1", "x"))),
                office("low.xlsx", "file-unreadable", Map.of("xl/worksheets/sheet1.xml", cell("A123456789", "x"))),
                office(
                        "cell.xlsx",
                        "file-too-complex",
                        Map.of("xl/worksheets/sheet1.xml", cell("A1", oneText(40_000)))),
                new HostileFile("many.docx", OfficePackages.withParts(3_000), "file-expands"),
                new HostileFile("slides.docx", OfficePackages.of("x/slides.main+xml", Map.of()), "file-type-unknown"));
    }

    public static List<HostileFile> archives() {
        var many = IntStream.range(0, 201)
                .boxed()
                .collect(Collectors.toMap(each -> "to/" + each + ".txt", each -> "Tờ " + each));
        return List.of(
                archive("program.zip", "file-type-unknown", Map.of("a.pdf", "MZ\0\3")),
                archive("page.zip", "file-misnamed", Map.of("a.html", "<script>alert(1)</script>")),
                archive("renamed.zip", "file-misnamed", Map.of("a.pdf", "chỉ là chữ")),
                archive("slip.zip", "file-unsafe-names", Map.of("../a.txt", "x")),
                archive("absolute.zip", "file-unsafe-names", Map.of("/a.txt", "x")),
                archive("drive.zip", "file-unsafe-names", Map.of("C:a.txt", "x")),
                archive("bomb.zip", "file-expands", Map.of("a.txt", " ".repeat(40 << 20))),
                archive("many.zip", "file-expands", many),
                archive("folder.zip", "file-empty", Map.of("trong/", "")),
                archive("nothing.zip", "file-empty", Map.of("a.txt", "")),
                new HostileFile(
                        "nested.zip", OfficePackages.archive(Map.of("a.zip", OfficePackages.plain(many))), "file-type"),
                new HostileFile(
                        "nested-docx.zip",
                        OfficePackages.archive(
                                Map.of("a.docx", OfficePackages.document(Map.of("word/vbaProject.bin", "x")))),
                        "office-macros"));
    }

    private static HostileFile archive(String name, String rule, Map<String, String> files) {
        return new HostileFile(name, OfficePackages.plain(files), rule);
    }

    /** Not so uniform that the packing gives it away. */
    private static String oneText(int length) {
        var text = new StringBuilder(length);
        new Random(1).ints(length, 'a', 'z').forEach(letter -> text.append((char) letter));
        return text.toString();
    }

    private static String cell(String place, String text) {
        return "<worksheet><sheetData><row r=\"1\"><c r=\"%s\" t=\"str\"><v>%s</v></c></row></sheetData></worksheet>"
                .formatted(place, text);
    }

    private static HostileFile office(String name, String rule, Map<String, String> parts) {
        return new HostileFile(name, OfficePackages.document(parts), rule);
    }

    private static Map<String, String> relationship(String kind, String target) {
        return Map.of("word/_rels/x.xml.rels", relationships(kind, target, " TargetMode=\"External\""));
    }

    private static Map<String, String> internal(String kind, String target) {
        return Map.of("word/_rels/x.xml.rels", relationships(kind, target, ""));
    }

    private static String relationships(String kind, String target, String mode) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\""
                + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\" Target=\"%s\"%s/>"
                        .formatted(kind, target, mode)
                + "</Relationships>";
    }

    private static List<HostileFile> images() {
        return List.of(
                new HostileFile("anh.png", png(60_000, 60_000), "image-too-large"),
                new HostileFile("anh-dai.png", png(1, 2_000_000_000), "image-too-large"),
                new HostileFile("anh.jpg", jpeg(65_000, 65_000), "image-too-large"),
                new HostileFile("passes.jpg", passes(21), "image-too-complex"),
                new HostileFile("anh.webp", webp(16_000_000, 16_000_000), "image-too-large"),
                new HostileFile(
                        "cut.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0}, "file-unreadable"));
    }

    private static byte[] png(int width, int height) {
        return ByteBuffer.allocate(33)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'})
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
    }

    private static byte[] jpeg(int width, int height) {
        return ByteBuffer.allocate(40)
                .put(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 4, 0, 0})
                .put(new byte[] {(byte) 0xFF, (byte) 0xC0, 0, 11, 8})
                .putShort((short) height)
                .putShort((short) width)
                .put(new byte[] {1, 1, 0x11, 0})
                .array();
    }

    /** A progressive image that is decoded anew so many times. */
    private static byte[] passes(int count) {
        var image = ByteBuffer.allocate(40 + count * 12).put(jpeg(1_000, 1_000), 0, 21);
        for (int i = 0; i < count; i++) {
            image.put(new byte[] {0x12, (byte) 0xFF, 0, (byte) 0xFF, (byte) 0xDA, 0, 6, 1, 1, 0, 0, 0});
        }
        return image.array();
    }

    private static byte[] webp(int width, int height) {
        return ByteBuffer.allocate(40)
                .put("RIFF____WEBPVP8X".getBytes(StandardCharsets.ISO_8859_1))
                .put(new byte[] {10, 0, 0, 0, 0, 0, 0, 0})
                .put(little(width - 1))
                .put(little(height - 1))
                .array();
    }

    private static byte[] little(int value) {
        return new byte[] {(byte) value, (byte) (value >> 8), (byte) (value >> 16)};
    }
}
