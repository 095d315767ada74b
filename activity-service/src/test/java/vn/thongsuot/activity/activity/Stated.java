package vn.thongsuot.activity.activity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facts of the tests, told step by step; what is not told is absent. */
final class Stated {

    private String unit = "office";
    private List<String> coordinators = List.of();
    private List<String> partners = List.of();
    private ActivityKind kind = ActivityKind.BANNER;
    private Mode mode = Mode.ORGANISE;
    private State state = State.DONE;
    private String title = "Treo băng rôn, khẩu hiệu tại trụ sở";
    private List<String> slogans = List.of();
    private @Nullable PartialPeriod period;
    private @Nullable String place;
    private List<String> channels = List.of();
    private List<WebLink> links = List.of();
    private List<Audience> audiences = List.of();
    private List<String> directives = List.of();
    private List<String> tasks = List.of();
    private @Nullable String plan;
    private @Nullable String planItem;
    private @Nullable String campaign;
    private @Nullable Cooperation cooperation;
    private @Nullable Conference event;
    private @Nullable String content;
    private Description.@Nullable Verbatim verbatim;
    private List<String> tags = List.of();
    private List<Target> targets = List.of();
    private final List<Integration> integrates = new ArrayList<>();
    private final List<Measurement> measurements = new ArrayList<>();
    private final List<Result> results = new ArrayList<>();
    private final List<Evidence> evidence = new ArrayList<>();

    /** An activity of the department's office, done at a time that nobody noted. */
    static Stated activity() {
        return new Stated();
    }

    Stated by(String lead, String... others) {
        unit = lead;
        coordinators = List.of(others);
        return this;
    }

    Stated withPartners(String... names) {
        partners = List.of(names);
        return this;
    }

    Stated as(ActivityKind kindOfDeed, Mode way) {
        kind = kindOfDeed;
        mode = way;
        return this;
    }

    Stated in(State reached) {
        state = reached;
        return this;
    }

    Stated called(String name) {
        title = name;
        return this;
    }

    Stated withSlogans(String... texts) {
        slogans = List.of(texts);
        return this;
    }

    Stated on(String partial) {
        period = PartialPeriod.parse(partial);
        return this;
    }

    Stated from(String first, String last) {
        period = PartialPeriod.between(
                PartialPeriod.parse(first).from(), PartialPeriod.parse(last).from());
        return this;
    }

    Stated at(String where) {
        place = where;
        return this;
    }

    Stated over(String... means) {
        channels = List.of(means);
        return this;
    }

    Stated linkedTo(String... addresses) {
        links = Arrays.stream(addresses).map(WebLink::new).toList();
        return this;
    }

    Stated forAudiences(Audience... who) {
        audiences = List.of(who);
        return this;
    }

    Stated answering(String... ids) {
        directives = List.of(ids);
        return this;
    }

    Stated carryingOut(String... ids) {
        tasks = List.of(ids);
        return this;
    }

    Stated planned(@Nullable String inPlan, @Nullable String asItem) {
        plan = inPlan;
        planItem = asItem;
        return this;
    }

    Stated during(String edition) {
        campaign = edition;
        return this;
    }

    Stated integrating(@Nullable String directive, String label, String explanation) {
        integrates.add(new Integration(directive, label, explanation));
        return this;
    }

    Stated measuring(String indicator, String value) {
        measurements.add(Measurement.of(indicator, Qualifier.EQ, new BigDecimal(value), null));
        return this;
    }

    Stated measuring(Measurement measurement) {
        measurements.add(measurement);
        return this;
    }

    Stated yielding(Result.Heading heading, String text) {
        results.add(new Result(heading, text));
        return this;
    }

    Stated provedBy(String uri, String caption) {
        evidence.add(new Evidence(new WebLink(uri), caption));
        return this;
    }

    Stated held(Conference conference) {
        event = conference;
        return this;
    }

    Stated with(Cooperation together) {
        cooperation = together;
        return this;
    }

    Stated saying(String text, Description.Verbatim source) {
        content = text;
        verbatim = source;
        return this;
    }

    Stated tagged(String... words) {
        tags = List.of(words);
        return this;
    }

    Stated madeFor(Target... bodies) {
        targets = List.of(bodies);
        return this;
    }

    Facts facts() {
        return new Facts(
                new Participants(unit, coordinators, partners, cooperation),
                new Description(kind, mode, state, title, content, slogans, tags, verbatim),
                new Setting(period, place, channels, links, audiences, targets),
                new Basis(directives, tasks, plan, planItem, campaign, integrates),
                new Findings(measurements, results, evidence),
                event);
    }
}
