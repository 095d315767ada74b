package vn.thongsuot.reporting.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.thongsuot.reporting.chain.Sha256;
import vn.thongsuot.reporting.facts.Days;
import vn.thongsuot.reporting.facts.IndicatorFact;
import vn.thongsuot.reporting.figure.CountedDeed;
import vn.thongsuot.reporting.figure.FigureQuery;
import vn.thongsuot.reporting.figure.Folding;
import vn.thongsuot.reporting.figure.RandomDeeds;
import vn.thongsuot.reporting.figure.Succession;
import vn.thongsuot.reporting.report.persistence.FrozenTexts;
import vn.thongsuot.verify.Verify;

/** A bundle of deeds and the figures that the service folds of them, with every hash made to fit whatever is changed in it. */
final class PackedByHand {

    private static final String AT = "2025-06-21T02:00:00Z";
    private static final String SNAPSHOT = "snapshot.json";
    private static final FrozenText TEXT = FrozenTexts.json();

    private final Map<String, String> files = new LinkedHashMap<>();
    private final Days period;

    /** Figures with those of the period before, as they were frozen, and the page that prints them. */
    PackedByHand(FrozenFigures figures, List<CountedDeed> deeds, List<CountedDeed> before, String page) {
        this.period = requireNonNull(figures.definition()).period();
        files.put("figures.json", new String(TEXT.figures(figures), UTF_8));
        files.put("sources-0001.jsonl", lines(deeds));
        files.put("before-0001.jsonl", lines(before));
        files.put("document.html", page);
    }

    PackedByHand(List<CountedDeed> deeds, Map<String, IndicatorFact> indicators) {
        this(deeds, indicators, Succession.NONE);
    }

    PackedByHand(List<CountedDeed> deeds, Map<String, IndicatorFact> indicators, Succession succession) {
        var period = RandomDeeds.PERIOD;
        this.period = new Days(period.from(), period.to());
        var query = new FigureQuery("d1", "sct", period);
        var items = Folding.totals(query, period, deeds, indicators, succession).stream()
                .filter(figure -> figure.token().kind() == null)
                .map(figure -> FreezingFigures.item(figure, indicators, false))
                .toList();
        var definition = new FrozenFigures.Definition(
                "d1",
                List.of("d1"),
                "sct",
                List.of("qlcn", "qltm", "sct", "vps"),
                new Days(period.from(), period.to()),
                null,
                FreezingFigures.ended(succession),
                deeds.stream()
                        .map(deed -> deed.activity() + "@" + deed.version())
                        .toList());
        var undated = Folding.notDatable(period, deeds);
        var figures = new FrozenFigures(true, 0L, undated, Instant.parse(AT), definition, items, null, null);
        files.put("figures.json", new String(TEXT.figures(figures), UTF_8));
        files.put("sources-0001.jsonl", lines(deeds));
        files.put("document.html", "<html></html>\n");
    }

    private static String lines(List<CountedDeed> deeds) {
        var lines = new StringBuilder();
        deeds.forEach(deed -> lines.append(new String(TEXT.deed(deed), UTF_8)));
        return lines.toString();
    }

    String file(String name) {
        return files.getOrDefault(name, "");
    }

    void put(String name, String text) {
        files.put(name, text);
    }

    /** What the checker says of it; the hashes are made to fit first. */
    Said verified(Path folder) throws IOException {
        fit();
        var path = folder.resolve("goi.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(path))) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        var out = new ByteArrayOutputStream();
        var exit = Verify.run(List.of(path.toString()), new PrintStream(out, true, UTF_8));
        return new Said(exit, out.toString(UTF_8));
    }

    record Said(int exit, String text) {}

    private void fit() {
        files.keySet().removeAll(List.of(SNAPSHOT, "chain.jsonl", "checkpoint.json", "manifest.json"));
        files.put(SNAPSHOT, """
                {"format":"%s","tenant":"dong-nai","report":"r1","version":2,"unit":"vps","unitName":"Văn phòng Sở",\
                "identity":{"title":"Báo cáo"},"period":{"from":"%s","to":"%s"},"directive":"d1","inputs":[],\
                "approvedAt":"%s","parts":%s,"absent":[],"deeds":[]}
                """.formatted(FrozenReport.FORMAT, period.from(), period.to(), AT, parts()));
        var snapshot = hash(file(SNAPSHOT));
        var link = hash(String.join("\n", "thongsuot-link-1", "1", "", snapshot, AT));
        files.put("chain.jsonl", """
                {"place":1,"snapshot":"%s","at":"%s","hash":"%s"}
                """.formatted(snapshot, AT, link));
        files.put("checkpoint.json", """
                {"tenant":"dong-nai","count":1,"head":"%s","at":"%s"}
                """.formatted(link, AT));
        files.put("manifest.json", """
                {"format":"%s","tenant":"dong-nai","report":"r1","version":2,"place":1,"files":%s,"absent":[]}
                """.formatted(BundleManifest.FORMAT, parts()));
    }

    private String parts() {
        var parts = new ArrayList<String>();
        files.forEach((name, text) -> parts.add("""
                {"name":"%s","bytes":%d,"sha256":"%s"}""".formatted(name, text.getBytes(UTF_8).length, hash(text))));
        return "[" + String.join(",", parts) + "]";
    }

    private static String hash(String text) {
        return Sha256.of(text.getBytes(UTF_8));
    }
}
