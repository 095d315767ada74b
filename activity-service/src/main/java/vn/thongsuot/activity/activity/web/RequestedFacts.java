package vn.thongsuot.activity.activity.web;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.activity.activity.Audience;
import vn.thongsuot.activity.activity.Basis;
import vn.thongsuot.activity.activity.Description;
import vn.thongsuot.activity.activity.Evidence;
import vn.thongsuot.activity.activity.Facts;
import vn.thongsuot.activity.activity.Findings;
import vn.thongsuot.activity.activity.Integration;
import vn.thongsuot.activity.activity.Measurement;
import vn.thongsuot.activity.activity.Participants;
import vn.thongsuot.activity.activity.Qualifier;
import vn.thongsuot.activity.activity.Result;
import vn.thongsuot.activity.activity.Setting;
import vn.thongsuot.activity.activity.WebLink;
import vn.thongsuot.activity.activity.web.ActivityRequest.AudienceRequest;
import vn.thongsuot.activity.activity.web.ActivityRequest.CountRequest;
import vn.thongsuot.activity.activity.web.ActivityRequest.MeasurementRequest;

/** A valid request in the words of the domain. Texts become NFC without blanks around them; blank ones count as absent. */
final class RequestedFacts {

    private RequestedFacts() {}

    static Facts of(ActivityRequest request) {
        return new Facts(who(request), what(request), setting(request), basis(request), findings(request));
    }

    private static Participants who(ActivityRequest request) {
        return new Participants(
                request.unit(),
                list(request.coordinators(), Function.identity()),
                list(request.partners(), RequestedFacts::text));
    }

    private static Description what(ActivityRequest request) {
        return new Description(
                request.kind(),
                request.mode(),
                request.state(),
                text(request.title()),
                optional(request.content()),
                list(request.slogans(), RequestedFacts::text));
    }

    private static Setting setting(ActivityRequest request) {
        return new Setting(
                Optional.ofNullable(request.when()).map(When::period).orElse(null),
                optional(request.place()),
                list(request.channels(), RequestedFacts::text),
                list(request.links(), WebLink::new),
                list(request.audiences(), RequestedFacts::audience));
    }

    private static Basis basis(ActivityRequest request) {
        return new Basis(
                list(request.directives(), Function.identity()),
                list(request.tasks(), Function.identity()),
                optional(request.plan()),
                optional(request.planItem()),
                optional(request.campaign()),
                list(
                        request.integrates(),
                        each -> new Integration(
                                optional(each.directive()), text(each.label()), text(each.explanation()))));
    }

    private static Findings findings(ActivityRequest request) {
        return new Findings(
                list(request.measurements(), RequestedFacts::measurement),
                list(request.results(), each -> new Result(each.heading(), text(each.text()))),
                list(request.evidence(), each -> new Evidence(new WebLink(each.uri()), text(each.caption()))));
    }

    private static Audience audience(AudienceRequest request) {
        return new Audience(
                text(request.label()),
                Optional.ofNullable(request.count()).map(RequestedFacts::count).orElse(null));
    }

    private static Audience.Count count(CountRequest request) {
        return new Audience.Count(
                Optional.ofNullable(request.qualifier()).orElse(Qualifier.EQ),
                Long.parseLong(request.value().toString()));
    }

    /** A number without a qualifier is meant exactly. */
    private static Measurement measurement(MeasurementRequest request) {
        var value = Optional.ofNullable(request.value()).map(Object::toString).map(BigDecimal::new);
        var qualifier = Optional.ofNullable(request.qualifier()).or(() -> value.map(exact -> Qualifier.EQ));
        return new Measurement(
                request.indicator(), qualifier.orElse(null), value.orElse(null), optional(request.text()));
    }

    private static String text(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFC).strip();
    }

    private static @Nullable String optional(@Nullable String written) {
        return Optional.ofNullable(written)
                .map(RequestedFacts::text)
                .filter(Predicate.not(String::isEmpty))
                .orElse(null);
    }

    private static <T, R> List<R> list(@Nullable List<T> requested, Function<? super T, ? extends R> mapping) {
        return requested == null
                ? List.of()
                : requested.stream().<R>map(mapping).toList();
    }
}
