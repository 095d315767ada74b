package vn.thongsuot.reporting;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.documents.serving.MakingFiles;
import vn.thongsuot.reporting.report.Gathering;
import vn.thongsuot.reporting.report.ReadingPapers;
import vn.thongsuot.reporting.report.ReadingReports;
import vn.thongsuot.reporting.report.Snapshots;

/** What goes with reports: workbooks of their tables, briefs and news. */
@Configuration(proxyBeanMethods = false)
class PapersConfiguration {

    @Bean
    ReadingPapers readingPapers(ReadingReports reports, Snapshots snapshots, Gathering gathering, MakingFiles files) {
        return new ReadingPapers(reports, snapshots, gathering, files);
    }
}
