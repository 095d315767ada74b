package vn.thongsuot.reporting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.reporting.facts.ActivityFact;

/** What deeds report of an indicator in words and not as a number, for instance 'hàng nghìn'. It is told and never counted. */
final class SaidInWords {

    private static final int SHOWN = 5;
    private static final String UNCOUNTED = " (nêu bằng lời, không cộng)";

    private SaidInWords() {}

    /**
     * The cell of a table: the number, then what was said besides.
     *
     * @param counted absent where there is no number
     * @param missing the words for a value that is not there at all
     */
    static String beside(@Nullable String counted, String indicator, Gathered facts, String missing) {
        var said = of(indicator, facts);
        if (said.isEmpty()) {
            return Objects.requireNonNullElse(counted, missing);
        }
        var words = shown(said) + UNCOUNTED;
        return counted == null ? words : counted + "; ngoài ra " + words;
    }

    static List<String> of(String indicator, Gathered facts) {
        return facts.activities().stream()
                .map(Versioned::state)
                .filter(ActivityFact::happened)
                .flatMap(deed -> deed.measurements().stream())
                .filter(measured -> measured.indicator().equals(indicator) && measured.value() == null)
                .map(ActivityFact.Measurement::printed)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static String shown(List<String> said) {
        var words = new ArrayList<>(said.subList(0, Math.min(SHOWN, said.size())));
        if (said.size() > SHOWN) {
            words.add("và " + (said.size() - SHOWN) + " lời khác");
        }
        return String.join("; ", words);
    }
}
