package vn.thongsuot.directive;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.directive.conclusion.PrintingConclusions;
import vn.thongsuot.directive.directive.Directive;
import vn.thongsuot.directive.printing.Printing;
import vn.thongsuot.directive.unit.Unit;
import vn.thongsuot.directive.urging.PrintingUrgings;
import vn.thongsuot.directive.urging.Urging;
import vn.thongsuot.directive.workfile.FilingDocuments;
import vn.thongsuot.directive.workfile.FindingDocuments;
import vn.thongsuot.directive.workfile.KeepingWorkFiles;
import vn.thongsuot.directive.workfile.PlanPaper;
import vn.thongsuot.directive.workfile.ReportPaper;
import vn.thongsuot.directive.workfile.RetentionPeriods;
import vn.thongsuot.directive.workfile.WorkFile;
import vn.thongsuot.directive.workfile.archive.Letters;
import vn.thongsuot.directive.workfile.archive.PackingWorkFiles;
import vn.thongsuot.documents.DocumentFile;
import vn.thongsuot.documents.Format;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.files.Files;
import vn.thongsuot.platform.store.StoredJson;

/** Work files and their packages, put together by hand. */
@Configuration(proxyBeanMethods = false)
class WorkFileUseCases {

    @Bean
    RetentionPeriods retentionPeriods() {
        return RetentionPeriods.delivered();
    }

    @Bean
    KeepingWorkFiles keepingWorkFiles(
            Aggregates<WorkFile> files,
            Aggregates<Directive> directives,
            Aggregates<Unit> units,
            RetentionPeriods periods,
            Access access) {
        return new KeepingWorkFiles(
                files, directives, (tenant, ids) -> units.findAll(tenant, ids).keySet(), periods, access);
    }

    @Bean
    FindingDocuments findingDocuments(
            Aggregates<Directive> directives,
            Aggregates<Urging> urgings,
            Replica<PlanPaper> plans,
            Replica<ReportPaper> reports,
            Aggregates<Unit> units) {
        return new FindingDocuments(directives, urgings, plans, reports, units);
    }

    @Bean
    FilingDocuments filingDocuments(
            Aggregates<WorkFile> files, Aggregates<Directive> directives, FindingDocuments finding, Access access) {
        return new FilingDocuments(files, directives, finding, access);
    }

    @Bean
    Letters workFileLetters(PrintingUrgings urgings, PrintingConclusions conclusions) {
        return (tenant, filed) -> {
            var source = filed.source();
            if (source == null) {
                return Optional.empty();
            }
            return switch (filed.as()) {
                case URGING -> urgings.file(tenant, source, Format.PDF).map(DocumentFile::bytes);
                case CONCLUSION -> conclusions.file(tenant, source, Format.PDF).map(DocumentFile::bytes);
                default -> Optional.empty();
            };
        };
    }

    @Bean
    PackingWorkFiles packingWorkFiles(
            Aggregates<WorkFile> workFiles,
            Aggregates<Unit> units,
            Files files,
            Letters letters,
            Printing printing,
            StoredJson json) {
        return new PackingWorkFiles(workFiles, units, files, letters, printing, json::toJson);
    }
}
