package vn.thongsuot.directive.register;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.directive.DocumentKind;
import vn.thongsuot.directive.rule.Rules;
import vn.thongsuot.directive.text.Text;
import vn.thongsuot.platform.aggregate.Refusal;

/** Books as somebody wants them; nothing is checked yet. Fields as in {@link OwnBooks}. */
public record OwnBooksDraft(
        @Nullable Boolean incoming, @Nullable List<SeriesDraft> series) {

    private static final int SEVERAL = 30;
    private static final int KEY = 20;

    /** One series; both must be there. */
    public record SeriesDraft(
            @Nullable String key, @Nullable Set<DocumentKind> kinds) {

        public SeriesDraft {
            key = Text.of(key);
        }

        Set<DocumentKind> given() {
            return requireNonNullElse(kinds, Set.of());
        }
    }

    Optional<Refusal> refusal() {
        var all = all();
        var rules = new Rules().atMost("/series", all, SEVERAL);
        var seen = new HashSet<DocumentKind>();
        for (int i = 0; i < all.size(); i++) {
            var at = "/series/" + i;
            var kinds = all.get(i).given();
            rules.text(at + "/key", all.get(i).key(), KEY)
                    .check(!kinds.isEmpty(), at + "/kinds", "required")
                    .check(!kinds.contains(DocumentKind.ORAL_INSTRUCTION), at + "/kinds", "spoken-has-no-number")
                    .check(kinds.stream().allMatch(seen::add), at + "/kinds", "duplicate");
        }
        var keys = all.stream().map(one -> Text.orEmpty(one.key())).toList();
        return rules.distinct("/series", keys).refusal();
    }

    OwnBooks of(String unit) {
        var series = new ArrayList<OwnBooks.Series>();
        all().forEach(one -> series.add(new OwnBooks.Series(Text.orEmpty(one.key()), one.given())));
        return new OwnBooks(unit, Boolean.TRUE.equals(incoming), series);
    }

    private List<SeriesDraft> all() {
        return requireNonNullElse(series, List.of());
    }
}
