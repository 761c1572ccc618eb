package tincay.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import com.tngtech.archunit.lang.ArchRule;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.modelling.command.AggregateRoot;
import org.slf4j.Logger;
import org.springframework.jdbc.core.simple.JdbcClient;

import tincay.api.platform.CommandDesk;
import tincay.domain.stream.Event;
import tincay.domain.stream.Id;
import tincay.projections.ReadModel;

/** How the code hangs together; {@link RulesTest} holds ours to it, {@link TheRulesBiteTest} shows that each rule can fail. */
final class Rules {

    static final ArchRule THE_DOMAIN_KNOWS_NO_HTTP_NO_SQL_NO_SPRING = noClasses()
            .that()
            .resideInAPackage("tincay.domain..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..",
                    "java.sql..",
                    "jakarta..",
                    "tools.jackson..",
                    "tincay.api..",
                    "tincay.projections..");

    static final ArchRule READ_MODELS_DO_NOT_KNOW_THE_APPLICATION = noClasses()
            .that()
            .resideInAPackage("tincay.projections..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("tincay.api..");

    static final ArchRule CAPABILITIES_KNOW_EACH_OTHER_WITHOUT_CYCLES_IDS_APART = slices().matching(
                    "tincay.domain.(*)..")
            .should()
            .beFreeOfCycles()
            .ignoreDependency(alwaysTrue(), assignableTo(Id.class));

    /** What was published is written in the words of what draws it; that is no read model. */
    static final ArchRule READ_MODELS_DO_NOT_READ_EACH_OTHER = slices().matching("tincay.projections.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(
                    resideInAPackage("tincay.projections.releases.."),
                    resideInAPackage("tincay.projections.statistics.release.."));

    static final ArchRule ONLY_A_RELEASE_COUNTS = noClasses()
            .that(not(resideInAnyPackage(
                    "tincay.api.privacy..", "tincay.api.statistics..", "tincay.projections.statistics..")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tincay.projections.statistics.counting..", "tincay.projections.statistics.rows..");

    static final ArchRule AGGREGATES_ARE_PRIVATE_TO_THEIR_PACKAGE =
            classes().that().areAnnotatedWith(AggregateRoot.class).should().bePackagePrivate();

    static final ArchRule PROJECTORS_AND_TABLES_ARE_PRIVATE_TO_THEIR_PACKAGE = classes()
            .that()
            .resideInAPackage("tincay.projections..")
            .and()
            .haveNameMatching(".*(Projector|Table)")
            .should()
            .bePackagePrivate();

    static final ArchRule WHATEVER_FOLDS_IS_PRIVATE_TO_ITS_PACKAGE = classes()
            .that()
            .implement(ReadModel.class)
            .and()
            .resideInAPackage("tincay.projections..")
            .should()
            .bePackagePrivate();

    static final ArchRule WHATEVER_FOLDS_NEITHER_READS_NOR_WRITES_NOR_ASKS_THE_TIME = noClasses()
            .that()
            .implement(ReadModel.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..", "java.io..", "java.nio..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.Clock")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(UUID.class, "randomUUID");

    static final ArchRule REACTIONS_ARE_NOT_REPLAYED = classes()
            .that()
            .resideInAPackage("tincay.domain.process..")
            .and()
            .areTopLevelClasses()
            .and()
            .areNotInterfaces()
            .should()
            .beAnnotatedWith(DisallowReplay.class)
            .andShould()
            .haveSimpleNameStartingWith("When");

    static final ArchRule ONLY_REACTIONS_AND_THE_DESK_SEND_COMMANDS = noClasses()
            .that(not(resideInAnyPackage("tincay.domain.process..", "tincay.api.platform.axon..")))
            .should()
            .dependOnClassesThat(assignableTo(CommandGateway.class));

    static final ArchRule ONLY_DESKS_CALL_THE_COMMAND_DESK = noClasses()
            .that(resideInAnyPackage("tincay.projections..", "tincay.domain..", "tincay.api.web.."))
            .should()
            .dependOnClassesThat(assignableTo(CommandDesk.class));

    static final ArchRule ONLY_PRIVACY_TOUCHES_CIPHERS = noClasses()
            .that(not(resideInAPackage("tincay.api.privacy..")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.crypto..", "com.google.crypto.tink..");

    static final ArchRule NOBODY_WHO_LOGS_KNOWS_AN_EVENT = noClasses()
            .that(describe(
                    "log",
                    code -> code.getDirectDependenciesFromSelf().stream()
                            .anyMatch(dependency -> dependency.getTargetClass().isEquivalentTo(Logger.class))))
            .should()
            .dependOnClassesThat(assignableTo(Event.class));

    static final ArchRule ROWS_ARE_READ_WHOLE_AN_OPEN_STREAM_HOLDS_ITS_CONNECTION =
            noClasses().should().callMethod(JdbcClient.MappedQuerySpec.class, "stream");

    private Rules() {}
}
