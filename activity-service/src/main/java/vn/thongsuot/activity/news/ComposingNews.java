package vn.thongsuot.activity.news;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thongsuot.activity.activity.Activity;
import vn.thongsuot.activity.activity.Attachment;
import vn.thongsuot.activity.activity.Facts;
import vn.thongsuot.activity.activity.Measurement;
import vn.thongsuot.activity.activity.News;
import vn.thongsuot.activity.activity.Turn;
import vn.thongsuot.activity.activity.Wording;
import vn.thongsuot.activity.reference.Named;
import vn.thongsuot.activity.reference.References;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.tenancy.TenantId;

/** Makes the news item of an activity: what somebody wrote, and where nobody did, a draft from the facts. */
public final class ComposingNews {

    private final References references;

    public ComposingNews(References references) {
        this.references = references;
    }

    public NewsItem compose(TenantId tenant, Versioned<Activity> activity) {
        var state = activity.state();
        var facts = state.facts();
        var named = references.named(tenant, units(facts), indicators(facts), state.directives());
        var draft = new Draft(facts, named);
        var written = Objects.requireNonNullElse(state.news(), new News(null, null, null));
        return new NewsItem(
                facts.what().title(),
                Optional.ofNullable(written.lead()).orElseGet(draft::lead),
                Optional.ofNullable(written.body()).orElseGet(draft::body),
                written.author(),
                written.lead() == null && written.body() == null,
                photos(activity),
                facts.event() == null
                        ? List.of()
                        : facts.event().programme().stream()
                                .flatMap(turn -> quote(turn, facts))
                                .toList(),
                facts.what().tags(),
                links(activity, named));
    }

    private static List<String> units(Facts facts) {
        var event = facts.event();
        var organiser = event == null || event.organiser() == null
                ? null
                : event.organiser().unit();
        return Stream.concat(Stream.of(facts.who().unit()), Stream.ofNullable(organiser))
                .distinct()
                .toList();
    }

    private static List<String> indicators(Facts facts) {
        return facts.findings().measurements().stream()
                .map(Measurement::indicator)
                .distinct()
                .toList();
    }

    private static List<NewsItem.Photo> photos(Versioned<Activity> activity) {
        return activity.state().present().stream()
                .filter(each -> each.kind() == Attachment.Kind.PHOTO)
                .map(each -> photo(activity.id(), each))
                .toList();
    }

    private static NewsItem.Photo photo(String activity, Attachment photo) {
        var credit = photo.credit();
        return new NewsItem.Photo(
                photo.path(activity),
                photo.caption(),
                credit == null ? null : credit.photographer(),
                credit == null ? null : credit.rights());
    }

    private static Stream<NewsItem.Quote> quote(Turn turn, Facts facts) {
        var said = turn.quotation();
        var event = facts.event();
        if (said == null || event == null) {
            return Stream.empty();
        }
        var day = Optional.ofNullable(facts.setting().period()).map(Wording::days);
        return Stream.of(new NewsItem.Quote(said.text(), turn.speaker().words(), event.title(), day.orElse(null)));
    }

    private static NewsItem.Links links(Versioned<Activity> activity, Named named) {
        var plan = activity.state().facts().basis().plan();
        return new NewsItem.Links(
                "/api/v1/activities/" + activity.id(),
                plan == null ? null : "/api/v1/plans/" + plan,
                activity.state().directives().stream()
                        .map(id -> directive(id, named))
                        .toList());
    }

    private static NewsItem.Directive directive(String id, Named named) {
        var known = named.directives().get(id);
        if (known == null) {
            return new NewsItem.Directive(id, id, null);
        }
        var symbol = known.symbol();
        return new NewsItem.Directive(id, symbol == null ? id : symbol.raw(), known.system());
    }
}
