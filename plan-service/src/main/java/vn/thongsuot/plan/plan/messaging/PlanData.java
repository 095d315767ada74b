package vn.thongsuot.plan.plan.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.documents.signed.SignedCopy;
import vn.thongsuot.plan.plan.Amendment;
import vn.thongsuot.plan.plan.Citation;
import vn.thongsuot.plan.plan.Delivery;
import vn.thongsuot.plan.plan.Missing;
import vn.thongsuot.plan.plan.Outline;
import vn.thongsuot.plan.plan.Period;
import vn.thongsuot.plan.plan.Plan;
import vn.thongsuot.plan.plan.PlanContent;
import vn.thongsuot.plan.plan.PlanStatus;
import vn.thongsuot.plan.plan.Programme;
import vn.thongsuot.plan.plan.TimeFrame;
import vn.thongsuot.platform.aggregate.Versioned;

/** What the outside is told of a plan, as {@code plan.v1} has it: outline and items, no long texts and no persons. */
record PlanData(
        String id,
        long version,
        String unit,
        String kind,
        @Nullable String number,
        String symbol,
        @Nullable String date,
        String placeName,
        String subject,
        PlanStatus status,
        @Nullable String campaign,
        List<String> directives,
        List<String> bodyCitations,
        @Nullable Period window,
        List<OutlineData> outline,
        List<ItemData> items,
        List<Line> distribution,
        List<Missing> missing,
        @Nullable Signed signed,
        Programme.@Nullable Horizon horizon,
        @Nullable String parentPlan,
        @Nullable String continues,
        @Nullable Amends amends,
        @Nullable List<String> campaigns,
        @Nullable List<TargetData> targets) {

    private static final String KIND = "PLAN";

    static PlanData of(Versioned<Plan> versioned) {
        var plan = versioned.state();
        var content = plan.content();
        return new PlanData(
                versioned.id(),
                versioned.version(),
                content.unit(),
                KIND,
                plan.number() == null ? null : plan.number().toString(),
                content.symbol(),
                content.date() == null ? null : content.date().value(),
                content.placeName(),
                content.subject(),
                plan.status(),
                content.campaign(),
                plan.directives(),
                content.bodyCitations().stream().map(Citation::directive).toList(),
                period(content.window()),
                places(plan).map(OutlineData::of).filter(Objects::nonNull).toList(),
                places(plan)
                        .map(place -> ItemData.of(plan, place))
                        .filter(Objects::nonNull)
                        .toList(),
                Line.of(plan),
                Missing.of(content),
                Signed.of(plan.signed()),
                content.standing().horizon(),
                content.standing().parentPlan(),
                content.standing().continues(),
                Amends.of(plan.amends()),
                further(content),
                TargetData.of(content));
    }

    /** Campaigns besides the plan's own; absent when there are none. */
    private static @Nullable List<String> further(PlanContent content) {
        var further = content.standing().campaigns().stream()
                .distinct()
                .filter(id -> !id.equals(content.campaign()))
                .toList();
        return further.isEmpty() ? null : further;
    }

    /** A line of the distribution list, and whether the plan went there. */
    record Line(
            String text,
            @Nullable String unit,
            @Nullable Instant sentAt,
            @Nullable LocalDate receivedOn) {

        static List<Line> of(Plan plan) {
            var lines = plan.content().distribution();
            return IntStream.range(0, lines.size())
                    .mapToObj(index -> {
                        var sent = plan.deliveryTo(index);
                        return new Line(
                                lines.get(index).text(),
                                lines.get(index).unit(),
                                sent.map(Delivery::sentAt).orElse(null),
                                sent.map(Delivery::receivedOn).orElse(null));
                    })
                    .toList();
        }
    }

    /** Of which plan it is an edition; its reason stays with the plan. */
    record Amends(String plan, String base, int edition, Amendment.Kind kind) {

        static @Nullable Amends of(@Nullable Amendment amendment) {
            return amendment == null
                    ? null
                    : new Amends(amendment.plan(), amendment.base(), amendment.edition(), amendment.kind());
        }
    }

    /** Of a signed file its hash and time; who signed stays with the plan. */
    record Signed(String sha256, Instant attachedAt) {

        static @Nullable Signed of(@Nullable SignedCopy copy) {
            return copy == null ? null : new Signed(copy.sha256(), copy.attachedAt());
        }
    }

    private static Stream<Outline.Place> places(Plan plan) {
        return Outline.of(plan.content()).places().stream();
    }

    private static @Nullable Period period(@Nullable TimeFrame window) {
        return window == null ? null : window.period();
    }
}
