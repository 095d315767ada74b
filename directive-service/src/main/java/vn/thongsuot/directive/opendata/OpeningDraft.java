package vn.thongsuot.directive.opendata;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.rule.Rules;
import vn.thongsuot.directive.text.Text;
import vn.thongsuot.organisation.opendata.OpenList;
import vn.thongsuot.platform.aggregate.Refusal;

/** An opening as somebody wants it to be; nothing is checked yet. Fields as in {@link Opening}. */
public record OpeningDraft(
        @Nullable List<OpenList> lists,
        @Nullable List<String> directives,
        @Nullable String licence) {

    private static final int DIRECTIVES = 20;
    private static final int ID = 100;
    private static final int LICENCE = 300;

    public OpeningDraft {
        lists = lists == null ? null : List.copyOf(lists);
        directives = Text.each(directives);
        licence = Text.of(licence);
    }

    Optional<Refusal> refusal() {
        var rules = new Rules()
                .required("/lists", lists)
                .distinct("/lists", open())
                .atMost("/directives", named(), DIRECTIVES)
                .distinct("/directives", named())
                .check(
                        !open().contains(OpenList.TASKS) || !named().isEmpty(),
                        "/directives",
                        "tasks-of-which-documents")
                .optionalText("/licence", licence, LICENCE)
                .check(open().isEmpty() || licence != null, "/licence", "required");
        for (int i = 0; i < named().size(); i++) {
            rules.text("/directives/" + i, named().get(i), ID);
        }
        return rules.refusal();
    }

    List<OpenList> open() {
        return requireNonNullElse(lists, List.of());
    }

    List<String> named() {
        return requireNonNullElse(directives, List.of());
    }

    Opening toOpening() {
        return new Opening(open(), named(), requireNonNullElse(licence, ""));
    }
}
