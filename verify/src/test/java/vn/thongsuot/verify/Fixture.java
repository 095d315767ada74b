package vn.thongsuot.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A bundle made by hand: a report with two deeds, the second of three approvals. Whoever forges one changes a file and has as
 * much of the rest made to fit as he likes.
 */
final class Fixture {

    private static final String AT = "2025-05-05T09:15:00Z";

    private static final String HEADINGS = "<thead><tr><th scope=\"col\">Chỉ số</th><th scope=\"col\">Đơn vị tính</th>"
            + "<th scope=\"col\">Giá trị</th><th scope=\"col\">Số hoạt động có số liệu</th></tr></thead>";

    final Map<String, String> files = new LinkedHashMap<>();
    String format = "thongsuot-snapshot-1";
    private String head = "";

    Fixture() {
        files.put("figures.json", """
                {"complete":true,"notDatable":0,"asOf":"2025-05-05T09:14:59Z","definition":{"directive":"d1","directives":["d1","d2"],\
                "unit":"sct","units":["sct","vps"],"period":{"from":"2025-04-11","to":"2025-05-05"},"deeds":["a1@1","a2@3"]},"items":[\
                {"indicator":"deeds","name":"Số hoạt động","overUnits":"SUM","overTime":"SUM","value":"2","qualifier":"EQ","deeds":2},\
                {"indicator":"i1","name":"Số tin, bài","overUnits":"SUM","overTime":"SUM","value":"1500","qualifier":"NEARLY","deeds":2},\
                {"indicator":"i2","name":"Số người","overUnits":"NONE","overTime":"NONE","deeds":2,"reason":"NOT_ADDITIVE"},\
                {"indicator":"i3","name":"Số cây","overUnits":"SUM","overTime":"SUM","deeds":0,"reason":"NOT_REPORTED"}]}
                """);
        files.put("sources-0001.jsonl", deed("a1", 1, "vps", "1480", "NEARLY") + deed("a2", 3, "sct", "20", "EQ"));
        files.put(
                "document.html",
                "<html><table>" + HEADINGS + row("deeds", "2", 2) + row("i1", "gần 1.500", 2)
                        + row("i2", "không cộng dồn được, xem từng hoạt động", 2) + row("i3", "chưa có số liệu", 0)
                        + "</table></html>\n");
        files.put("document.pdf", "%PDF 1.500");
        fit();
    }

    private static String deed(String id, long version, String unit, String articles, String qualifier) {
        return """
                {"activity":"%s","version":%d,"kind":"WEB_ARTICLE","directives":["d2"],"units":["%s"],"values":[%s,%s,%s]}
                """.formatted(
                        id,
                        version,
                        unit,
                        value(id, version, "deeds", "1", "EQ"),
                        value(id, version, "i1", articles, qualifier),
                        value(id, version, "i2", "7", "EQ"));
    }

    static String value(String id, long version, String indicator, String sum, String qualifier) {
        return """
                {"indicator":"%s","from":"2025-04-21","to":"2025-04-21","sum":"%s","qualifiers":{"%s":1},"digest":"%s"}""".formatted(indicator, sum, qualifier, digest(id, version, sum));
    }

    static String digest(String id, long version, String sum) {
        return Hashed.of(id + "|" + version + "|" + sum + "|1").substring(0, 16);
    }

    /** Names the figure of a row. */
    static String token(String indicator) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(("d1\nsct\n2025-04-11\n2025-05-05\n\n" + indicator).getBytes(UTF_8));
    }

    private static String row(String indicator, String value, int deeds) {
        return "<tr data-cell=\"" + token(indicator) + "\"><td>Tên</td>\n<td>lượt</td>\n<td>" + value + "</td>\n<td>"
                + (deeds == 0 ? "–" : deeds) + "</td>\n</tr>\n";
    }

    /** Sources with single values, names and shares, and figures with the ways in which they became one. */
    Fixture second(String figures, String sources) {
        format = "thongsuot-snapshot-2";
        files.put("figures.json", figures);
        files.put("sources-0001.jsonl", sources);
        files.put("document.html", "<html></html>\n");
        return fit();
    }

    /** Changes a file and nothing else. */
    Fixture change(String file, String before, String after) {
        var text = files.getOrDefault(file, "");
        if (!text.contains(before)) {
            throw new AssertionError(file + " has no " + before);
        }
        files.put(file, text.replace(before, after));
        return this;
    }

    Fixture without(String file) {
        files.remove(file);
        return this;
    }

    /** All of it made to fit: snapshot, chain, checkpoint and manifest. */
    Fixture fit() {
        fitSnapshot();
        fitChain();
        return fitManifest();
    }

    Fixture fitSnapshot() {
        var parts = new ArrayList<String>();
        files.forEach((name, text) -> {
            if (name.matches("figures.*|sources.*|before.*|document.*")) {
                parts.add(part(name, text));
            }
        });
        files.put("snapshot.json", """
                {"format":"%s","tenant":"dong-nai","report":"r2","version":2,"unit":"vps","unitName":"Văn phòng Sở",\
                "identity":{"title":"Báo cáo"},"period":{"from":"2025-04-11","to":"2025-05-05"},"directive":"d1","inputs":[],\
                "approvedAt":"%s","parts":[%s],"absent":[{"name":"document.docx","reason":"TOO_LARGE"}],"deeds":[]}
                """.formatted(format, AT, String.join(",", parts)));
        return this;
    }

    Fixture fitChain() {
        head = "";
        var links = new StringBuilder();
        var snapshots = List.of("1".repeat(64), Hashed.of(files.getOrDefault("snapshot.json", "")), "3".repeat(64));
        for (var place = 1; place <= snapshots.size(); place++) {
            var snapshot = snapshots.get(place - 1);
            head = Hashed.of(String.join("\n", "thongsuot-link-1", "" + place, head, snapshot, AT));
            links.append("""
                    {"place":%d,"snapshot":"%s","at":"%s","hash":"%s"}
                    """.formatted(place, snapshot, AT, head));
        }
        files.put("chain.jsonl", links.toString());
        files.put("checkpoint.json", """
                {"tenant":"dong-nai","count":3,"head":"%s","at":"%s"}
                """.formatted(head, AT));
        return this;
    }

    Fixture fitManifest() {
        files.remove("manifest.json");
        var parts = new ArrayList<String>();
        files.forEach((name, text) -> parts.add(part(name, text)));
        files.put("manifest.json", """
                {"format":"thongsuot-bundle-1","tenant":"dong-nai","report":"r2","version":2,"place":2,"files":[%s],\
                "absent":[{"name":"document.docx","reason":"TOO_LARGE"}]}
                """.formatted(String.join(",", parts)));
        return this;
    }

    private static String part(String name, String text) {
        return """
                {"name":"%s","bytes":%d,"sha256":"%s"}""".formatted(name, text.getBytes(UTF_8).length, Hashed.of(text));
    }

    /** What was published of the chain as it is now. */
    String published() {
        return "3:" + head;
    }

    Path write(Path folder) throws IOException {
        var path = folder.resolve("goi.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(path))) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return path;
    }

    Said verify(Path folder, String... options) throws IOException {
        return run(write(folder), options);
    }

    static Said run(Path bundle, String... options) {
        var out = new ByteArrayOutputStream();
        var args = new ArrayList<>(List.of(options));
        args.add(bundle.toString());
        var exit = Verify.run(args, new PrintStream(out, true, UTF_8));
        return new Said(exit, out.toString(UTF_8));
    }

    /** How the program ended, and what it said. */
    record Said(int exit, String text) {}
}
