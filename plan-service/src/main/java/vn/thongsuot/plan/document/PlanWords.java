package vn.thongsuot.plan.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.documents.Block;
import vn.thongsuot.documents.Run;
import vn.thongsuot.plan.plan.Deadline;
import vn.thongsuot.plan.plan.DistributionLine;
import vn.thongsuot.plan.plan.Item;
import vn.thongsuot.plan.plan.Outline;
import vn.thongsuot.plan.plan.Paragraph;
import vn.thongsuot.plan.plan.Period;
import vn.thongsuot.plan.plan.Plan;
import vn.thongsuot.plan.plan.Section;
import vn.thongsuot.plan.plan.Signature;
import vn.thongsuot.plan.plan.TextTable;
import vn.thongsuot.plan.plan.TimeFrame;
import vn.thongsuot.plan.reference.Sources;

/** What a plan says, part by part, in the words that are printed; for comparing two of them. */
public final class PlanWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final Plan plan;
    private final Sources sources;
    private final RunText texts;
    private final MeasureTables tables;

    public PlanWords(Plan plan, Sources sources) {
        this.plan = plan;
        this.sources = sources;
        this.texts = new RunText(sources, Outline.of(plan.content()));
        this.tables = new MeasureTables(sources);
    }

    /** All but the sections, by the name of the part in the content; parts that say nothing are empty. */
    public Map<String, String> parts() {
        var content = plan.content();
        var parts = new LinkedHashMap<String, String>();
        parts.put("number", plan.number() == null ? "" : plan.number() + content.symbol());
        parts.put("date", content.date() == null ? "" : content.date().value());
        parts.put("placeName", content.placeName());
        parts.put("subject", content.subject());
        parts.put("opening", OpeningSentence.of(content, sources));
        parts.put("window", window(content.window()));
        parts.put("closing", content.closing() == null ? "" : words(content.closing(), null));
        parts.put("reportDeadline", deadline(content.reportDeadline()));
        parts.put("distribution", lines(content.distribution().stream().map(DistributionLine::text)));
        parts.put("signature", signature(content.signature()));
        parts.put("targets", rows(tables.targets(content.numbers())));
        parts.put("budget", rows(tables.budget(content.numbers())));
        return parts;
    }

    /** Title, text and what is asked of whom, line by line; without the sections in it. */
    public String of(Section section) {
        var item = section.item();
        var text = section.paragraphs().stream().map(paragraph -> words(paragraph, item));
        var asked = item == null ? Stream.<String>empty() : asked(item);
        return lines(Stream.of(Stream.ofNullable(section.title()), text, asked).flatMap(part -> part));
    }

    private String words(Paragraph paragraph, @Nullable Item item) {
        var table = paragraph.table();
        return table == null ? Run.text(texts.of(paragraph.runs(), item)) : words(table);
    }

    private static String words(TextTable table) {
        return lines(
                Stream.concat(Stream.of(table.columns()), table.rows().stream()).map(row -> String.join(" | ", row)));
    }

    private Stream<String> asked(Item item) {
        var event = item.participation();
        return Stream.of(
                        item.roles().isEmpty() ? "" : RoleSentence.of(item, sources),
                        period(item.period()),
                        deadline(item.deadline()),
                        event == null ? "" : String.join("; ", event.events()),
                        String.join("; ", item.channels()),
                        String.join("; ", item.places()),
                        String.join("; ", item.banners()))
                .filter(line -> !line.isEmpty());
    }

    private static String rows(Block.Table table) {
        return lines(table.rows().stream().map(row -> String.join(" | ", row.values())));
    }

    private static String window(@Nullable TimeFrame window) {
        return window == null ? "" : period(window.period());
    }

    private static String period(@Nullable Period period) {
        return period == null ? "" : day(period.from()) + " – " + day(period.to());
    }

    private static String deadline(@Nullable Deadline deadline) {
        if (deadline == null) {
            return "";
        }
        var date = deadline.date();
        return date == null ? deadline.asWritten() : deadline.asWritten() + " (" + day(date) + ")";
    }

    private static String signature(@Nullable Signature signature) {
        if (signature == null) {
            return "";
        }
        var authorities = signature.authorities().stream().map(authority -> authority.form() + ". " + authority.of());
        return lines(Stream.of(authorities, Stream.of(signature.position()), Stream.ofNullable(signature.signer()))
                .flatMap(part -> part));
    }

    private static String day(LocalDate date) {
        return date.format(DAY);
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n"));
    }
}
