package vn.thongsuot.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import vn.thongsuot.platform.aggregate.Lack;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RightHolders;
import vn.thongsuot.platform.aggregate.RightHolders.Held;
import vn.thongsuot.platform.aggregate.RightHolders.Holder;

/** Says in a refusal for lack of a right which one it is, at which unit, and whose posts give it there. */
final class MissingRights {

    private final ObjectProvider<RightHolders> holders;
    private final TokenCaller tokens;
    private final ProblemTexts texts;

    MissingRights(ObjectProvider<RightHolders> holders, TokenCaller tokens, ProblemTexts texts) {
        this.holders = holders;
        this.tokens = tokens;
        this.texts = texts;
    }

    /** The problem with what can be said of the right that the refusal names; as it was when it names none. */
    Problem explain(HttpServletRequest request, Refusal refusal, Problem problem) {
        var lack = refusal.lack();
        if (lack == null) {
            return problem;
        }
        var locale = Problems.language(request);
        var held = held(lack);
        var listed = listed(lack, held, locale);
        return problem.lacking(lack.right(), detail(problem, lack, held, listed, locale), held.unit(), listed);
    }

    private Held held(Lack lack) {
        return switch (lack.right()) {
            case Lack.OPERATE -> Held.nothing(false);
            case Lack.READ -> Held.nothing(true);
            default -> {
                var known = holders.getIfAvailable();
                yield known == null ? Held.nothing(false) : known.of(tokens.caller(), lack);
            }
        };
    }

    private List<Holder> listed(Lack lack, Held held, Locale locale) {
        var listed = new ArrayList<>(held.holders());
        if (lack.right().equals(Lack.OPERATE)) {
            listed.add(new Holder(texts.words("holder.operators", locale), null));
        }
        if (held.administrators()) {
            listed.add(new Holder(texts.words("holder.administrators", locale), null));
        }
        return List.copyOf(listed);
    }

    private String detail(Problem problem, Lack lack, Held held, List<Holder> listed, Locale locale) {
        if (lack.right().equals(Lack.OPERATE) || lack.right().equals(Lack.READ)) {
            return problem.detail();
        }
        return missing(lack, held, locale) + " " + who(listed, locale);
    }

    private String missing(Lack lack, Held held, Locale locale) {
        var right = texts.words("right." + lack.right(), locale);
        if (held.unit() != null) {
            return texts.words("lack.at", locale, right, held.unit().name());
        }
        return texts.words(lack.where() == Lack.Where.AT_TOP ? "lack.at-top" : "lack.anywhere", locale, right);
    }

    private String who(List<Holder> listed, Locale locale) {
        if (listed.isEmpty()) {
            return texts.words("lack.nobody", locale);
        }
        var posts = listed.stream()
                .map(holder -> name(holder.title(), holder.unit()))
                .collect(Collectors.joining("; "));
        return texts.words("lack.holders", locale, posts);
    }

    private static String name(String title, @Nullable String unit) {
        return unit == null ? title : title + " (" + unit + ")";
    }
}
