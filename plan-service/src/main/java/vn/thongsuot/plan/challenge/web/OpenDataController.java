package vn.thongsuot.plan.challenge.web;

import java.time.Clock;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.organisation.opendata.OpenData;
import vn.thongsuot.organisation.opendata.OpenList;
import vn.thongsuot.organisation.opendata.PublicReader;
import vn.thongsuot.plan.challenge.ReadingChallenges;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.web.Table;
import vn.thongsuot.platform.web.TableAnswers;

/** The open list of grand challenges that take proposals. */
@RestController
class OpenDataController {

    private final OpenData open;
    private final ReadingChallenges reading;
    private final Organisation organisation;
    private final Clock clock;

    OpenDataController(OpenData open, ReadingChallenges reading, Organisation organisation, Clock clock) {
        this.open = open;
        this.reading = reading;
        this.organisation = organisation;
        this.clock = clock;
    }

    @GetMapping(PublicReader.PATH + "challenges")
    ResponseEntity<byte[]> challenges(
            Caller caller, PageQuery page, @RequestParam(name = "format", defaultValue = "json") String format) {
        var opening = open.require(caller.tenant(), OpenList.CHALLENGES);
        var columns = new OpenChallengeColumns(organisation.units(caller.tenant())).all();
        var found = reading.openToAll(caller.tenant(), page);
        return TableAnswers.of(new Table<>(opening.licence(), columns, found), format, clock.instant());
    }

    /** One of them, as a list of one. */
    @GetMapping(PublicReader.PATH + "challenges/{id}")
    ResponseEntity<byte[]> challenge(Caller caller, @PathVariable("id") String id) {
        var opening = open.require(caller.tenant(), OpenList.CHALLENGES);
        var found =
                reading.findOpenToAll(caller.tenant(), id).orElseThrow(() -> new RefusedException(Refusal.notFound()));
        var columns = new OpenChallengeColumns(organisation.units(caller.tenant())).all();
        var one = new Page<>(List.of(found), null);
        return TableAnswers.of(new Table<>(opening.licence(), columns, one), "json", clock.instant());
    }
}
