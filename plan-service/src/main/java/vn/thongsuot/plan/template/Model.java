package vn.thongsuot.plan.template;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.plan.plan.DistributionLine;
import vn.thongsuot.plan.plan.PlanContent;
import vn.thongsuot.plan.plan.Programme;
import vn.thongsuot.plan.plan.Rewriting;
import vn.thongsuot.plan.plan.Role;
import vn.thongsuot.plan.plan.TimeFrame;
import vn.thongsuot.plan.reference.Superior;
import vn.thongsuot.plan.reference.UnitFacts;

/**
 * A plan that another unit's plan is made after: its structure stays, its number and date are blank, issuer and place are
 * the other unit's.
 *
 * @param own units of the model's issuer, which mean nothing to the other unit and are kept as words only
 * @param names their names in running text
 * @param superior of the other unit; absent when not known, and then the model's words stay
 */
record Model(
        PlanContent content,
        UnitFacts issuer,
        Set<String> own,
        Function<String, Optional<String>> names,
        @Nullable Superior superior) {

    private static final Pattern BY_SUPERIOR =
            Pattern.compile("\\b([Dd])o (?:tỉnh|thành phố)(?= (?:tổ chức|phát động|chủ trì|ban hành))");

    PlanContent copiedFor(NewPlan plan, UnitFacts unit, String place) {
        var rewriting = new Rewriting(words(unit, place), this::role);
        return new PlanContent(
                plan.unit(),
                plan.symbol() == null ? content.symbol() : plan.symbol(),
                null,
                place,
                plan.subject() == null ? rewriting.words().apply(content.subject()) : plan.subject(),
                plan.campaign() == null ? content.campaign() : plan.campaign(),
                plan.bases().isEmpty() ? content.bases() : plan.bases(),
                content.bodyCitations(),
                rewriting.optional(content.opening()),
                window(plan, rewriting),
                content.numbering(),
                rewriting.of(content.sections()),
                content.closing() == null ? null : rewriting.of(content.closing()),
                plan.reportDeadline() == null ? content.reportDeadline() : plan.reportDeadline(),
                distribution(rewriting),
                content.signature() == null ? null : rewriting.of(content.signature()),
                Optional.ofNullable(content.programme()).map(Programme::copied).orElse(null),
                Optional.ofNullable(content.measures())
                        .map(measures -> measures.copied(own::contains, rewriting.words()))
                        .orElse(null));
    }

    /** The model's names give way to the other unit's, the longer first. */
    private UnaryOperator<String> words(UnitFacts unit, String place) {
        var replaced = List.of(
                new String[] {issuer.name(), unit.name()},
                new String[] {issuer.spokenName(), unit.spokenName()},
                new String[] {content.placeName(), place});
        return text -> {
            var result = text;
            for (var pair : replaced) {
                result = whole(pair[0]).matcher(result).replaceAll(Matcher.quoteReplacement(pair[1]));
            }
            return superior == null
                    ? result
                    : BY_SUPERIOR
                            .matcher(result)
                            .replaceAll("$1o " + superior.kind().word());
        };
    }

    /** The name where it stands as a word of its own. */
    private static Pattern whole(String name) {
        return Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(name) + "(?![\\p{L}\\d])");
    }

    private Role role(Role role) {
        if (role.allUnits().noneMatch(own::contains)) {
            return role;
        }
        var named = role.label() == null && role.unit() != null
                ? names.apply(role.unit()).orElse("…")
                : role.label();
        return new Role(role.role(), kept(role.unit()), named, role.openEnded(), keptOf(role.units()));
    }

    private List<DistributionLine> distribution(Rewriting rewriting) {
        return content.distribution().stream()
                .map(line -> rewriting.of(new DistributionLine(line.text(), kept(line.unit()))))
                .toList();
    }

    /** A copied time frame is nobody's confirmed one. */
    private @Nullable TimeFrame window(NewPlan plan, Rewriting rewriting) {
        var window = content.window();
        if (plan.window() != null || window == null) {
            return plan.window();
        }
        var written = rewriting.optional(window.asWritten());
        return new TimeFrame(window.from(), window.to(), window.section(), written, false);
    }

    private @Nullable String kept(@Nullable String unit) {
        return unit == null || own.contains(unit) ? null : unit;
    }

    private List<String> keptOf(List<String> units) {
        return units.stream().filter(unit -> !own.contains(unit)).toList();
    }
}
