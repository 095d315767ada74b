package vn.thongsuot.reporting.report;

import java.util.List;
import java.util.Locale;
import vn.thongsuot.documents.Block;
import vn.thongsuot.reporting.report.Written.Limitation;
import vn.thongsuot.reporting.report.Written.Recommendation;

/** Assessment and recommendations, which people enter as data. */
final class WrittenBlocks {

    private WrittenBlocks() {}

    static List<Block> strengths(Written written) {
        return list(written.strengths().stream()
                .map(strength -> item(strength.title(), strength.text()))
                .toList());
    }

    static List<Block> limitations(Written written) {
        return list(written.limitations().stream()
                .map(limitation -> item(limitation.title(), text(limitation)))
                .toList());
    }

    static String text(Limitation limitation) {
        return limitation.cause() == null
                ? limitation.text()
                : limitation.text() + " Nguyên nhân: " + limitation.cause();
    }

    static List<Block> recommendations(List<Recommendation> recommendations) {
        return list(recommendations.stream()
                .map(recommendation -> Block.Item.of(sentence(recommendation)))
                .toList());
    }

    /** The verb, the addressee where a request needs one, and what is asked. */
    static String sentence(Recommendation recommendation) {
        var verb = recommendation.verb();
        var begun = verb.isEmpty() ? "" : verb.substring(0, 1).toUpperCase(Locale.ROOT) + verb.substring(1);
        var asked = verb.contains("nghị") ? " " + recommendation.addressee() : "";
        return begun + asked + " " + recommendation.text();
    }

    private static Block.Item item(String title, String text) {
        return new Block.Item(title, text, List.of(), List.of());
    }

    private static List<Block> list(List<Block.Item> items) {
        return items.isEmpty() ? List.of() : List.of(Block.Bullets.entered(items));
    }
}
