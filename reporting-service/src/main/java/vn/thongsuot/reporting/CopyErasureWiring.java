package vn.thongsuot.reporting;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.documents.attaching.ErasingCopies;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.files.Files;
import vn.thongsuot.reporting.report.Report;
import vn.thongsuot.reporting.report.SignedReports;

/** Lawful erasure of signed files. */
@Configuration(proxyBeanMethods = false)
class CopyErasureWiring {

    @Bean
    ErasingCopies<Report> erasingCopies(Aggregates<Report> reports, Access access, Files files) {
        return SignedReports.erasing(reports, access, files);
    }
}
