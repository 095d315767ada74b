package vn.thongsuot.activity.activity.messaging;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.activity.activity.Activity;
import vn.thongsuot.activity.activity.ActivityKind;
import vn.thongsuot.activity.activity.Audience;
import vn.thongsuot.activity.activity.Evidence;
import vn.thongsuot.activity.activity.Integration;
import vn.thongsuot.activity.activity.Measurement;
import vn.thongsuot.activity.activity.Mode;
import vn.thongsuot.activity.activity.PartialPeriod;
import vn.thongsuot.activity.activity.Qualifier;
import vn.thongsuot.activity.activity.Result;
import vn.thongsuot.activity.activity.State;
import vn.thongsuot.activity.activity.Warning;
import vn.thongsuot.activity.activity.WebLink;
import vn.thongsuot.platform.aggregate.Versioned;

/** What the outside is told of an activity, as {@code activity.v1} has it; numbers as text, so that no digit is lost. */
record ActivityData(
        String id,
        long version,
        String unit,
        List<String> coordinators,
        ActivityKind kind,
        Mode mode,
        State state,
        String title,
        @Nullable String content,
        @Nullable PartialPeriod period,
        @Nullable String place,
        List<String> channels,
        List<WebLink> links,
        List<AudienceData> audiences,
        List<String> slogans,
        List<String> directives,
        List<String> tasks,
        @Nullable String plan,
        @Nullable String planItem,
        @Nullable String campaign,
        List<String> partners,
        List<Integration> integrates,
        List<MeasurementData> measurements,
        List<Result> results,
        List<Evidence> evidence,
        List<Warning> warnings) {

    record AudienceData(String label, @Nullable CountData count) {

        static AudienceData of(Audience audience) {
            var count = Optional.ofNullable(audience.count());
            return new AudienceData(audience.label(), count.map(CountData::of).orElse(null));
        }
    }

    record CountData(Qualifier qualifier, String value) {

        static CountData of(Audience.Count count) {
            return new CountData(count.qualifier(), Long.toString(count.value()));
        }
    }

    record MeasurementData(
            String indicator,
            @Nullable Qualifier qualifier,
            @Nullable String value,
            @Nullable String text) {

        static MeasurementData of(Measurement measurement) {
            var value = Optional.ofNullable(measurement.value()).map(BigDecimal::toPlainString);
            return new MeasurementData(
                    measurement.indicator(), measurement.qualifier(), value.orElse(null), measurement.text());
        }
    }

    static ActivityData of(Versioned<Activity> activity) {
        var facts = activity.state().facts();
        var what = facts.what();
        var setting = facts.setting();
        var basis = facts.basis();
        var findings = facts.findings();
        return new ActivityData(
                activity.id(),
                activity.version(),
                facts.who().unit(),
                facts.who().coordinators(),
                what.kind(),
                what.mode(),
                what.state(),
                what.title(),
                what.content(),
                setting.period(),
                setting.place(),
                setting.channels(),
                setting.links(),
                setting.audiences().stream().map(AudienceData::of).toList(),
                what.slogans(),
                activity.state().directives(),
                basis.tasks(),
                basis.plan(),
                basis.planItem(),
                basis.campaign(),
                facts.who().partners(),
                basis.integrates(),
                findings.measurements().stream().map(MeasurementData::of).toList(),
                findings.results(),
                findings.evidence(),
                activity.state().warnings());
    }
}
