package vn.thongsuot.directive.campaign;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.rule.Reference;
import vn.thongsuot.directive.rule.Rules;
import vn.thongsuot.directive.text.Text;
import vn.thongsuot.directive.time.RecurringDay;
import vn.thongsuot.directive.time.Window;
import vn.thongsuot.platform.aggregate.Refusal;

/** A campaign as somebody wants it to be; nothing is checked yet. Fields as in {@link Campaign}. */
public record CampaignDraft(
        @Nullable String name,
        @Nullable String nameEn,
        @Nullable String abbreviation,
        @Nullable RecurringDay recurringOn,
        @Nullable String originator,
        @Nullable Integer firstYear,
        @Nullable Integer year,
        @Nullable String theme,
        @Nullable List<String> slogans,
        @Nullable Window window,
        @Nullable String rootDirective) {

    private static final int NAME = 500;
    private static final int ABBREVIATION = 50;
    private static final int SLOGAN = 1000;
    private static final int SLOGANS = 100;
    private static final int LAST_YEAR = 9999;

    public CampaignDraft {
        name = Text.of(name);
        nameEn = Text.of(nameEn);
        abbreviation = Text.of(abbreviation);
        originator = Text.of(originator);
        theme = Text.of(theme);
        slogans = Text.each(slogans);
    }

    Optional<Refusal> refusal() {
        var rules = new Rules()
                .text("/name", name, NAME)
                .optionalText("/nameEn", nameEn, NAME)
                .optionalText("/abbreviation", abbreviation, ABBREVIATION)
                .optionalText("/originator", originator, NAME)
                .optionalText("/theme", theme, SLOGAN)
                .required("/year", year)
                .check(isYear(year), "/year", "year")
                .check(isYear(firstYear), "/firstYear", "year")
                .check(firstYear == null || year == null || firstYear <= year, "/firstYear", "not-after-this-edition")
                .atMost("/slogans", slogansOrNone(), SLOGANS)
                .distinct("/slogans", slogansOrNone());
        for (int i = 0; i < slogansOrNone().size(); i++) {
            rules.text("/slogans/" + i, slogansOrNone().get(i), SLOGAN);
        }
        return window == null
                ? rules.refusal()
                : rules.inOrder("/window/to", window.from(), window.to()).refusal();
    }

    Stream<Reference> directives() {
        return Reference.of("/rootDirective", rootDirective);
    }

    Campaign toCampaign() {
        return new Campaign(
                requireNonNull(name),
                nameEn,
                abbreviation,
                recurringOn,
                originator,
                firstYear,
                requireNonNull(year),
                theme,
                slogansOrNone(),
                window,
                rootDirective);
    }

    private List<String> slogansOrNone() {
        return requireNonNullElse(slogans, List.of());
    }

    private static boolean isYear(@Nullable Integer year) {
        return year == null || (year >= 1 && year <= LAST_YEAR);
    }
}
