package dev.stepup;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchRule;
import dev.stepup.conversation.Bot;
import dev.stepup.conversation.ChildJvm;
import dev.stepup.demo.Demo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.support.AnnotationSupport;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.modulith.core.ApplicationModules;

/** Holds the direction of the features and keeps technology in the folders named after it. */
class ModularityTest {

    private static final JavaClasses EVERYTHING = new ClassFileImporter().importPackages("dev.stepup");
    private static final JavaClasses MAIN = EVERYTHING.that(DescribedPredicate.describe(
            "are not tests",
            type -> type.getSource()
                    .map(source -> Location.of(source.getUri()))
                    .filter(new ImportOption.DoNotIncludeTests()::includes)
                    .isPresent()));
    private static final int MOST_TYPES = 23;
    private static final Path ARCHITECTURE = Path.of("src/docs/architecture.md");

    @Test
    void featuresUseOnlyWhatStandsToTheirLeft() {
        ApplicationModules modules = ApplicationModules.of(StepupApplication.class);

        assertThat(modules.stream().map(module -> module.getIdentifier().toString()))
                .contains(
                        "workspace", "leadership", "chat", "team", "schedule", "checkin", "thanks", "report", "slack");
        modules.verify();
    }

    @Test
    void theArchitecturePageShowsTheModulesAsTheyAre() throws IOException {
        String page = Files.readString(ARCHITECTURE);

        assertThat(StringUtils.substringBetween(page, "<!-- modules -->\n", "<!-- /modules -->"))
                .as("put this between the marks for modules in %s", ARCHITECTURE)
                .isEqualTo(picture(ApplicationModules.of(StepupApplication.class)));
    }

    /** Each module and what it uses, but for what one of those uses too. */
    private static String picture(ApplicationModules modules) {
        Map<String, Set<String>> uses = new TreeMap<>();
        modules.forEach(module -> uses.put(
                module.getIdentifier().toString(),
                module.getDirectDependencies(modules)
                        .uniqueModules()
                        .map(used -> used.getIdentifier().toString())
                        .collect(Collectors.toCollection(TreeSet::new))));
        return uses.entrySet().stream()
                .flatMap(each -> each.getValue().stream()
                        .filter(used -> each.getValue().stream().noneMatch(other -> reaches(uses, other, used)))
                        .map(used -> "    " + each.getKey() + " --> " + used + "\n"))
                .collect(Collectors.joining("", "```mermaid\nflowchart RL\n", "```\n"));
    }

    private static boolean reaches(Map<String, Set<String>> uses, String from, String to) {
        Set<String> direct = uses.getOrDefault(from, Set.of());
        return direct.contains(to) || direct.stream().anyMatch(next -> reaches(uses, next, to));
    }

    @Test
    void onlyOneFolderKnowsSlack() {
        hold(
                "slack",
                noClasses()
                        .that()
                        .resideOutsideOfPackage("dev.stepup.slack..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("com.slack..", "com.google.gson.."));
    }

    @Test
    void mongoStaysInFoldersOfThatName() {
        hold(
                "mongo",
                noClasses()
                        .that()
                        .resideOutsideOfPackage("dev.stepup..mongo..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "com.mongodb..", "org.bson..", "org.springframework.data..", "de.bwaldvogel.."));
    }

    @Test
    void quartzStaysInFoldersOfThatName() {
        hold(
                "quartz",
                noClasses()
                        .that()
                        .resideOutsideOfPackage("dev.stepup..quartz..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.quartz.."));
    }

    @Test
    void theCoreKnowsNoFramework() {
        ArchRule rule = noClasses()
                .that()
                .resideInAnyPackage(
                        "dev.stepup.leadership",
                        "dev.stepup.leadership.measure",
                        "dev.stepup.leadership.tally",
                        "dev.stepup.workspace")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework.beans..",
                        "org.springframework.context..",
                        "org.springframework.stereotype..");
        rule.check(MAIN);
        assertThat(MAIN.stream().map(JavaClass::getPackageName))
                .contains("dev.stepup.leadership", "dev.stepup.workspace");
    }

    @Test
    void noTwoFoldersUseEachOther() {
        slices().matching("dev.stepup.(**)").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void noFolderHoldsMoreThanCanBeSeenAtOnce() {
        Map<String, Long> types = MAIN.stream()
                .filter(type -> !type.isNestedClass() && !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));

        assertThat(types)
                .isNotEmpty()
                .allSatisfy((folder, count) -> assertThat(count).as(folder).isLessThanOrEqualTo(MOST_TYPES));
    }

    @Test
    void theSandboxKnowsNothingOfTheBot() {
        ArchRule rule = noClasses()
                .that()
                .resideInAPackage("dev.stepup.sandbox..")
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "belong to the bot",
                        target -> target.getPackageName().startsWith("dev.stepup")
                                && !target.getPackageName().startsWith("dev.stepup.sandbox")));
        rule.check(EVERYTHING);
        assertThat(EVERYTHING.stream().map(JavaClass::getPackageName)).contains("dev.stepup.sandbox");
    }

    /** What starts a bot or a program is left for {@code verify}, so that {@code test} answers soon. */
    @Test
    void whatStartsABotIsTaggedAsAStory() {
        Set<JavaClass> starting = EVERYTHING.stream()
                .filter(type -> type.getSimpleName().matches("\\w+Tests?") && !type.isEquivalentTo(getClass()))
                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(
                                use -> Stream.of(Bot.class, Demo.class, ChildJvm.class, SpringApplicationBuilder.class)
                                        .anyMatch(use.getTargetClass()::isEquivalentTo)))
                .collect(Collectors.toSet());

        assertThat(starting)
                .isNotEmpty()
                .allSatisfy(type -> assertThat(AnnotationSupport.findAnnotation(type.reflect(), Tag.class)
                                .map(Tag::value))
                        .as(type.getName())
                        .contains("story"));
    }

    /** A rule that meets no class guards nothing, so the folder it is about must have some. */
    private static void hold(String folder, ArchRule rule) {
        rule.check(MAIN);
        assertThat(MAIN.stream().map(JavaClass::getPackageName))
                .anyMatch(name -> name.matches("dev\\.stepup(\\..*)?\\." + folder + "(\\..*)?"));
    }
}
