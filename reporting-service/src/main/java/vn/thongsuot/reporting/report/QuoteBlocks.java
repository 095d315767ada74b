package vn.thongsuot.reporting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.thongsuot.documents.Absence;
import vn.thongsuot.documents.Block;
import vn.thongsuot.documents.Vietnamese;
import vn.thongsuot.reporting.report.Consolidated.Quote;

/** What a report repeats of the reports it is made from: under whose name, and of which approved page. */
final class QuoteBlocks {

    private static final int HASH_SHOWN = 12;

    private QuoteBlocks() {}

    static List<Block> of(String section, Report report, Gathered facts) {
        var blocks = new ArrayList<Block>();
        report.consolidated().quotes().stream()
                .filter(quote -> quote.into().equals(section))
                .forEach(quote -> blocks.add(block(quote, report, facts)));
        return blocks;
    }

    private static Block block(Quote quote, Report report, Gathered facts) {
        var source = facts.related().get(quote.report());
        var texts = source == null ? List.<String>of() : SectionTexts.of(source, quote.section());
        var items = texts.isEmpty() ? List.of(Absence.NOTHING_KNOWN) : texts;
        return Block.Bullets.generated(
                "Theo báo cáo của " + author(quote, report, facts) + ":",
                items.stream().map(Block.Item::of).toList());
    }

    private static String author(Quote quote, Report report, Gathered facts) {
        var input = report.consolidated().inputs().stream()
                .filter(one -> one.report().equals(quote.report()))
                .findFirst();
        var unit = input.map(one -> facts.name(one.unit())).orElse(quote.report());
        var hash = input.map(
                one -> one.hash().substring(0, Math.min(HASH_SHOWN, one.hash().length())));
        var source = facts.related().get(quote.report());
        var details = new ArrayList<String>();
        if (source != null) {
            details.add(named(source));
        }
        hash.ifPresent(shown -> details.add("bản duyệt " + shown));
        return unit + details.stream().collect(Collectors.joining(", ", " (", ")"));
    }

    /** For instance 'số 12/BC-VPS ngày 05/5/2025'; its title where it has neither number nor date. */
    static String named(Report source) {
        var identity = source.identity();
        var parts = new ArrayList<String>();
        if (identity.number() != null) {
            parts.add("số " + HeadMaking.numbered(identity));
        }
        if (identity.date() != null) {
            parts.add(Vietnamese.datePhrase(identity.date()));
        }
        return parts.isEmpty() ? identity.title() : String.join(" ", parts);
    }
}
