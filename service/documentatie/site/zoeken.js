// Een gemak erbovenop: zonder dit script staat dezelfde lijst er helemaal, op alfabet.
const plek = document.getElementById("zoek")
const punten = [...document.querySelectorAll("[data-letter] li")].map(punt => [punt, punt.textContent.toLowerCase()])
plek.innerHTML = '<label for="zoekveld">Zoek in deze lijst</label><input class="zoekveld" id="zoekveld" type="search" autocomplete="off"><p class="nl-paragraph" role="status"></p>'
const veld = plek.querySelector("input"), stand = plek.querySelector("[role=status]")
veld.addEventListener("input", () => {
  const woorden = veld.value.toLowerCase().split(/\s+/).filter(Boolean)
  let gevonden = 0
  for (const [punt, tekst] of punten) {
    punt.hidden = !woorden.every(woord => tekst.includes(woord))
    gevonden += punt.hidden ? 0 : 1
  }
  for (const letter of document.querySelectorAll("[data-letter]")) letter.hidden = !letter.querySelector("li:not([hidden])")
  stand.textContent = woorden.length ? `${gevonden} gevonden` : ""
})
