package tincay.api.web;

import java.util.Map;

import org.springframework.stereotype.Component;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Makes known to every template what it may ask. */
@Component
class TemplateNames {

    TemplateNames(ThymeleafViewResolver views, Map<String, InTemplates> known) {
        known.forEach(views::addStaticVariable);
    }
}
