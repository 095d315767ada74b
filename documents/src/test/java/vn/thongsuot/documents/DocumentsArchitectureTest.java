package vn.thongsuot.documents;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class DocumentsArchitectureTest {

    @Test
    void itKnowsNoFrameworkAndThePlatformInThreePlaces() {
        var classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("vn.thongsuot.documents");
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "com.mongodb..", "org.apache.kafka..", "tools.jackson..")
                .check(classes);
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.thongsuot.documents.serving")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml.jackson..")
                .check(classes);
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "vn.thongsuot.documents.attaching",
                        "vn.thongsuot.documents.serving",
                        "vn.thongsuot.documents.xlsx")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("vn.thongsuot.platform..")
                .check(classes);
    }
}
