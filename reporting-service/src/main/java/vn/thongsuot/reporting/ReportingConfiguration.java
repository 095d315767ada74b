package vn.thongsuot.reporting;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.reporting.facts.DirectiveFact;
import vn.thongsuot.reporting.facts.Directives;
import vn.thongsuot.reporting.facts.IndicatorFact;
import vn.thongsuot.reporting.figure.Cells;
import vn.thongsuot.reporting.figure.Freshness;
import vn.thongsuot.reporting.figure.Gaps;
import vn.thongsuot.reporting.figure.ReadingFigures;
import vn.thongsuot.reporting.figure.Sources;

/** The use cases. */
@Configuration(proxyBeanMethods = false)
class ReportingConfiguration {

    @Bean
    Directives directives(Replica<DirectiveFact> copies) {
        return new Directives(copies);
    }

    @Bean
    ReadingFigures readingFigures(
            Cells cells,
            Sources sources,
            Gaps gaps,
            Freshness.Meter freshness,
            Directives directives,
            Organisation organisation,
            Replica<IndicatorFact> indicators) {
        return new ReadingFigures(cells, sources, gaps, freshness, directives, organisation, indicators);
    }
}
