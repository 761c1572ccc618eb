package tincay.api.platform;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tincay.domain.codes.Acts;
import tincay.domain.codes.CodeLists;
import tincay.domain.codes.ConsentTexts;
import tincay.domain.codes.InForce;
import tincay.domain.codes.PlanPrompts;
import tincay.domain.codes.RiskInstrument;
import tincay.domain.codes.TellingWords;

/** The version of lists, texts and instruments that is in force. */
@Configuration(proxyBeanMethods = false)
class CodesInForce {

    @Bean
    CodeLists codeLists() {
        return CodeLists.of(InForce.VERSION);
    }

    @Bean
    Acts acts() {
        return Acts.of(InForce.VERSION);
    }

    @Bean
    ConsentTexts consentTexts() {
        return ConsentTexts.of(InForce.VERSION);
    }

    @Bean
    PlanPrompts planPrompts() {
        return PlanPrompts.of(InForce.VERSION);
    }

    @Bean
    TellingWords tellingWords() {
        return TellingWords.of(InForce.VERSION);
    }

    @Bean
    RiskInstrument riskInstrument() {
        return RiskInstrument.of(InForce.VERSION);
    }
}
