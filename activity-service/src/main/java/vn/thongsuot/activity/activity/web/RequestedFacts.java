package vn.thongsuot.activity.activity.web;

import static vn.thongsuot.activity.activity.web.Texts.list;
import static vn.thongsuot.activity.activity.web.Texts.optional;
import static vn.thongsuot.activity.activity.web.Texts.text;

import java.util.HashMap;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.activity.activity.Audience;
import vn.thongsuot.activity.activity.Basis;
import vn.thongsuot.activity.activity.Cooperation;
import vn.thongsuot.activity.activity.Description;
import vn.thongsuot.activity.activity.Description.Verbatim;
import vn.thongsuot.activity.activity.Evidence;
import vn.thongsuot.activity.activity.Facts;
import vn.thongsuot.activity.activity.Findings;
import vn.thongsuot.activity.activity.Integration;
import vn.thongsuot.activity.activity.Participants;
import vn.thongsuot.activity.activity.Qualifier;
import vn.thongsuot.activity.activity.Result;
import vn.thongsuot.activity.activity.Setting;
import vn.thongsuot.activity.activity.Target;
import vn.thongsuot.activity.activity.WebLink;
import vn.thongsuot.activity.activity.web.ActivityRequest.AudienceRequest;
import vn.thongsuot.activity.activity.web.ActivityRequest.CountRequest;
import vn.thongsuot.activity.activity.web.ActivityRequest.PartnerRequest;
import vn.thongsuot.activity.activity.web.ActivityRequest.TargetRequest;

/** A valid request in the words of the domain. */
final class RequestedFacts {

    private RequestedFacts() {}

    static Facts of(ActivityRequest request) {
        return new Facts(
                who(request),
                what(request),
                setting(request),
                basis(request),
                findings(request),
                Optional.ofNullable(request.event()).map(RequestedEvent::of).orElse(null));
    }

    private static Participants who(ActivityRequest request) {
        return new Participants(
                request.unit(),
                list(request.coordinators(), Function.identity()),
                list(request.partners(), Texts::text),
                cooperation(request));
    }

    private static Description what(ActivityRequest request) {
        return new Description(
                request.kind(),
                request.mode(),
                request.state(),
                text(request.title()),
                optional(request.content()),
                list(request.slogans(), Texts::text),
                list(request.tags(), Texts::text).stream().distinct().toList(),
                verbatim(request),
                own(request));
    }

    /** Values that are blank count as absent; the version is found when they are looked at. */
    private static Description.@Nullable Own own(ActivityRequest request) {
        var stated = request.own();
        if (stated == null) {
            return null;
        }
        var fields = new HashMap<String, String>();
        if (stated.fields() != null) {
            stated.fields().forEach((key, value) -> {
                if (!text(value).isEmpty()) {
                    fields.put(key, text(value));
                }
            });
        }
        return new Description.Own(stated.kind(), 0, fields);
    }

    private static Setting setting(ActivityRequest request) {
        return new Setting(
                Texts.period(request.when(), "/when"),
                optional(request.place()),
                list(request.channels(), Texts::text),
                list(request.links(), WebLink::new),
                list(request.audiences(), RequestedFacts::audience),
                list(request.targets(), RequestedFacts::target));
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
                RequestedMeasurements.of(request.measurements()),
                list(request.results(), each -> new Result(each.heading(), text(each.text()))),
                list(request.evidence(), each -> new Evidence(new WebLink(each.uri()), text(each.caption()))));
    }

    private static Audience audience(AudienceRequest request) {
        return new Audience(text(request.label()), count(request.count()));
    }

    static Audience.@Nullable Count count(@Nullable CountRequest request) {
        if (request == null) {
            return null;
        }
        return new Audience.Count(
                Optional.ofNullable(request.qualifier()).orElse(Qualifier.EQ),
                Long.parseLong(request.value().toString()));
    }

    private static @Nullable Verbatim verbatim(ActivityRequest request) {
        var source = request.verbatim();
        if (source == null) {
            return null;
        }
        var verbatim = new Verbatim(optional(source.title()), optional(source.content()));
        return verbatim.title() == null && verbatim.content() == null ? null : verbatim;
    }

    private static @Nullable Cooperation cooperation(ActivityRequest request) {
        return Optional.ofNullable(request.cooperation())
                .map(each -> new Cooperation(each.type(), list(each.partners(), RequestedFacts::partner)))
                .orElse(null);
    }

    private static Cooperation.Partner partner(PartnerRequest request) {
        return new Cooperation.Partner(text(request.name()), request.country(), request.sector());
    }

    private static Target target(TargetRequest request) {
        return new Target(request.kind(), optional(request.id()), text(request.label()), count(request.count()));
    }
}
