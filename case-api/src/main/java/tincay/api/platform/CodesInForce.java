package tincay.api.platform;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tincay.domain.codes.Acts;
import tincay.domain.codes.CodeLists;
import tincay.domain.codes.ConsentTexts;
import tincay.domain.codes.PlanPrompts;
import tincay.domain.codes.RiskInstrument;
import tincay.domain.codes.TellingWords;

/** The version of lists, texts and instruments that is in force. */
@Configuration(proxyBeanMethods = false)
class CodesInForce {

    private static final String VERSION = "2026-1";

    @Bean
    CodeLists codeLists() {
        return CodeLists.of(VERSION);
    }

    @Bean
    Acts acts() {
        return Acts.of(VERSION);
    }

    @Bean
    ConsentTexts consentTexts() {
        return ConsentTexts.of(VERSION);
    }

    @Bean
    PlanPrompts planPrompts() {
        return PlanPrompts.of(VERSION);
    }

    @Bean
    TellingWords tellingWords() {
        return TellingWords.of(VERSION);
    }

    @Bean
    RiskInstrument riskInstrument() {
        return RiskInstrument.of(VERSION);
    }
}
