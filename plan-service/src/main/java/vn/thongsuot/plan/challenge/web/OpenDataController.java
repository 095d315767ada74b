package vn.thongsuot.plan.challenge.web;

import java.time.Clock;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.organisation.opendata.OpenData;
import vn.thongsuot.organisation.opendata.OpenList;
import vn.thongsuot.organisation.opendata.PublicReader;
import vn.thongsuot.plan.challenge.ReadingChallenges;
import vn.thongsuot.platform.identity.Caller;
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
}
