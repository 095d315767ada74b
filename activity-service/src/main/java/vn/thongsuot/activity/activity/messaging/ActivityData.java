package vn.thongsuot.activity.activity.messaging;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.activity.activity.Activity;
import vn.thongsuot.activity.activity.ActivityKind;
import vn.thongsuot.activity.activity.Audience;
import vn.thongsuot.activity.activity.Cooperation;
import vn.thongsuot.activity.activity.Integration;
import vn.thongsuot.activity.activity.Mode;
import vn.thongsuot.activity.activity.PartialPeriod;
import vn.thongsuot.activity.activity.Result;
import vn.thongsuot.activity.activity.State;
import vn.thongsuot.activity.activity.Target;
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
        List<EvidenceData> evidence,
        List<Warning> warnings,
        List<String> tags,
        List<TargetData> targets,
        @Nullable Cooperation cooperation,
        @Nullable EventData event) {

    record AudienceData(String label, @Nullable CountData count) {

        static AudienceData of(Audience audience) {
            return new AudienceData(audience.label(), CountData.of(audience.count()));
        }
    }

    record TargetData(
            Target.Body kind,
            @Nullable String id,
            String label,
            @Nullable CountData count) {

        static TargetData of(Target target) {
            return new TargetData(target.kind(), target.id(), target.label(), CountData.of(target.count()));
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
                EvidenceData.of(activity),
                activity.state().warnings(),
                what.tags(),
                setting.targets().stream().map(TargetData::of).toList(),
                facts.who().cooperation(),
                EventData.of(facts.event()));
    }
}
