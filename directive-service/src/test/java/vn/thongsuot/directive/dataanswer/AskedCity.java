package vn.thongsuot.directive.dataanswer;

import static vn.thongsuot.directive.InMemoryService.CLERK;
import static vn.thongsuot.directive.InMemoryService.NOW;
import static vn.thongsuot.directive.InMemoryService.TENANT;
import static vn.thongsuot.directive.InMemoryService.done;
import static vn.thongsuot.directive.InMemoryService.draft;
import static vn.thongsuot.directive.InMemoryService.known;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import vn.thongsuot.directive.City;
import vn.thongsuot.directive.InMemoryService;
import vn.thongsuot.directive.datarequest.AskingForData;
import vn.thongsuot.directive.datarequest.DataRequest;
import vn.thongsuot.directive.datarequest.DataRequestDraft;
import vn.thongsuot.directive.directive.Addressing;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platformtest.aggregate.InMemoryAggregates;

/** The city has asked two departments for data; its clerk may do everything. */
public final class AskedCity {

    public static final String COLUMNS = """
            [{"name": "Tên cơ sở", "required": true},
             {"name": "Lao động", "type": "WHOLE_NUMBER", "unitOfMeasure": "người"},
             {"name": "Ngày", "type": "DATE"}]""";

    public final City city = new City();
    public final InMemoryService service = city.service;
    public final InMemoryAggregates<DataRequest> requests = InMemoryAggregates.of(DataRequest.class);
    public final InMemoryAggregates<DataAnswer> answers =
            InMemoryAggregates.of(DataAnswer.class, "request", "unit", "status");
    public final InMemoryRowBodies bodies = new InMemoryRowBodies();
    public final AskingForData asking = new AskingForData(
            requests,
            known(service.units),
            known(service.directives),
            new Addressing(service.expanding),
            service.access);
    public final MakingAnswers making = new MakingAnswers(answers, Clock.fixed(NOW, ZoneOffset.UTC));
    public final Answering answering = new Answering(answers, requests, bodies, service.access);
    public final ReadingAnswers reading = new ReadingAnswers(answers, requests, bodies, service.access);
    public final FollowingAnswers following = new FollowingAnswers(requests, answers, service.organisation);
    public final Consolidating consolidating =
            new Consolidating(requests, following, service.units, bodies, service.access);
    public final String request = ask(COLUMNS);

    private String ask(String columns) {
        var made = done(asking.draft(service.command(CLERK), draft(DataRequestDraft.class, json(columns))));
        var sent = done(asking.send(service.command(CLERK), made.id()));
        making.make(TENANT, sent.id(), sent.state().recipients().all(), NOW, "cause");
        return sent.id();
    }

    /** The request with other columns. */
    public Versioned<DataRequest> change(String columns) {
        return done(asking.change(service.command(CLERK), request, draft(DataRequestDraft.class, json(columns))));
    }

    private String json(String columns) {
        return """
                {"title": "Cơ sở sản xuất", "unit": "%s", "columns": %s, "units": ["%s", "%s"],
                 "deadline": {"asWritten": "hết ngày 21/4/2025", "date": "2025-04-21"}}""".formatted(city.committee, columns, city.science, city.health);
    }

    public String answer(String unit) {
        return DataAnswer.idOf(TENANT, request, unit);
    }

    public Outcome<Versioned<DataAnswer>> fill(String unit, List<List<String>> rows) {
        return answering.fill(service.command(CLERK), answer(unit), new Filling(rows, null));
    }

    public Outcome<Versioned<DataAnswer>> handIn(String unit) {
        var version = answers.find(TENANT, answer(unit)).orElseThrow().version();
        return answering.handIn(seen(version), answer(unit), new Words(null));
    }

    /** A command of the clerk, who has seen this version. */
    public Command seen(long version) {
        var command = service.command(CLERK);
        return new Command(command.by(), command.at(), command.origin(), command.key(), version);
    }

    public Outcome<Versioned<DataAnswer>> sayNothing(String unit) {
        return answering.sayNothing(service.command(CLERK), answer(unit), new Words(null));
    }

    public Outcome<Versioned<DataAnswer>> giveBack(String unit, String note) {
        return answering.giveBack(service.command(CLERK), answer(unit), new Words(note));
    }
}
