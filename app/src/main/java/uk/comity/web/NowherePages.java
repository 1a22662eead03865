package uk.comity.web;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Every other address of a council: there is nothing there, and the ways to go on stay in sight. */
@RestController
class NowherePages {

    @GetMapping("/{council:(?!api$|assets$|error$).+}/**")
    ResponseEntity<String> nothing(Visit visit) {
        return Html.notThere(visit);
    }
}
