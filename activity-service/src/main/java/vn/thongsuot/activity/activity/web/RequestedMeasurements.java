package vn.thongsuot.activity.activity.web;

import static vn.thongsuot.activity.activity.web.Texts.list;
import static vn.thongsuot.activity.activity.web.Texts.optional;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.activity.activity.Measurement;
import vn.thongsuot.activity.activity.Qualifier;
import vn.thongsuot.activity.activity.Reading;
import vn.thongsuot.activity.activity.Share;
import vn.thongsuot.activity.activity.web.MeasurementRequest.BaselineRequest;
import vn.thongsuot.activity.activity.web.MeasurementRequest.ShareRequest;
import vn.thongsuot.activity.activity.web.MeasurementRequest.SurveyRequest;

/** The measurements of a valid request in the words of the domain. A number without a qualifier is meant exactly. */
final class RequestedMeasurements {

    private RequestedMeasurements() {}

    static List<Measurement> of(@Nullable List<MeasurementRequest> requested) {
        var all = requested == null ? List.<MeasurementRequest>of() : requested;
        return IntStream.range(0, all.size())
                .mapToObj(i -> measurement(all.get(i), "/measurements/" + i))
                .toList();
    }

    private static Measurement measurement(MeasurementRequest request, String pointer) {
        var share = share(request.share());
        var value = value(request.value(), share);
        var qualifier = Optional.ofNullable(request.qualifier());
        return new Measurement(
                request.indicator(),
                (value == null ? qualifier : qualifier.or(() -> Optional.of(Qualifier.EQ))).orElse(null),
                value,
                optional(request.text()),
                request.magnitude(),
                list(request.named(), Texts::text),
                new Measurement.Scope(
                        Texts.period(request.period(), pointer + "/period"),
                        optional(request.population()),
                        request.beneficiary()),
                share,
                baseline(request.baseline(), pointer + "/baseline/period"),
                optional(request.source()),
                survey(request.survey()));
    }

    private static Measurement.@Nullable Survey survey(@Nullable SurveyRequest request) {
        if (request == null) {
            return null;
        }
        var size = request.sampleSize();
        return new Measurement.Survey(size == null ? null : Long.valueOf(size.toString()), optional(request.method()));
    }

    private static @Nullable Reading baseline(@Nullable BaselineRequest request, String pointer) {
        if (request == null) {
            return null;
        }
        var share = share(request.share());
        return new Reading(value(request.value(), share), share, Texts.period(request.period(), pointer));
    }

    private static @Nullable Share share(@Nullable ShareRequest request) {
        return request == null ? null : new Share(number(request.numerator()), number(request.denominator()));
    }

    /** Where only the share is stated the percentage follows from it. */
    private static @Nullable BigDecimal value(@Nullable Object written, @Nullable Share share) {
        if (written != null) {
            return number(written);
        }
        return share == null ? null : share.percent();
    }

    private static BigDecimal number(Object written) {
        return new BigDecimal(written.toString());
    }
}
