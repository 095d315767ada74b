package vn.thongsuot.directive.roster.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.thongsuot.directive.roster.Enrolled;
import vn.thongsuot.directive.roster.Enrolling;
import vn.thongsuot.directive.roster.Provinces;
import vn.thongsuot.directive.roster.territory.DeliveredProvinces;
import vn.thongsuot.directive.roster.workbook.EmptyWorkbook;
import vn.thongsuot.directive.roster.workbook.RosterReader;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.platform.aggregate.Command;
import vn.thongsuot.platform.files.FileType;
import vn.thongsuot.platform.files.FileUse;
import vn.thongsuot.platform.files.Uploads;
import vn.thongsuot.platform.identity.Caller;
import vn.thongsuot.platform.web.FileAnswers;

@RestController
@RequestMapping("/api/v1/units/imports")
class RosterController {

    private static final FileUse ROSTER = FileUse.of("roster", FileType.XLSX, FileType.CSV);
    private static final String NAME = "danh-sach-don-vi-chuc-vu.xlsx";

    private final Enrolling enrolling;
    private final Organisation organisation;
    private final Uploads uploads;

    RosterController(Enrolling enrolling, Organisation organisation, Uploads uploads) {
        this.enrolling = enrolling;
        this.organisation = organisation;
        this.uploads = uploads;
    }

    /**
     * What came of it.
     *
     * @param accounts for the identity provider, in the form of Keycloak's partial import; none without the sheet
     */
    record Answer(boolean stored, Enrolled.Counts units, Enrolled.Counts posts, List<Account> accounts) {}

    /** A workbook, or one table of it as separated values; which one those are {@code table} says, or else their titles. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Answer take(
            Command command,
            @RequestParam("file") MultipartFile file,
            @RequestParam(name = "check", defaultValue = "false") boolean check,
            @RequestParam(name = "table", required = false) @Nullable String table) {
        enrolling.refuseWithoutRight(command);
        try (var received = FileAnswers.received(uploads, file, ROSTER)) {
            var roster = RosterReader.read(received, table);
            var provinces = Provinces.byCode(command.tenant(), organisation.units(command.tenant()));
            var enrolled = enrolling.enrol(command, roster, provinces, !check);
            return new Answer(
                    enrolled.stored(),
                    enrolled.units(),
                    enrolled.posts(),
                    Account.each(command.tenant(), roster.accounts()));
        }
    }

    /** The 34 provinces; those whose code a unit of the tenant bears already are left as they are. */
    @PostMapping("/provinces")
    Answer provinces(Command command, @RequestParam(name = "check", defaultValue = "false") boolean check) {
        enrolling.refuseWithoutRight(command);
        var known = Provinces.numbers(organisation.units(command.tenant()));
        var enrolled = enrolling.enrol(command, DeliveredProvinces.without(known), !check);
        return new Answer(enrolled.stored(), enrolled.units(), enrolled.posts(), List.of());
    }

    /** The empty workbook; it holds nothing of a tenant. */
    @GetMapping("/template")
    ResponseEntity<byte[]> template(Caller caller) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(FileType.XLSX.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(NAME, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(EmptyWorkbook.make());
    }
}
