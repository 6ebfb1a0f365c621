// An article in French, invented from its headline to its last boat.

export const frenchArticle = `Le pont de Brume est fermé depuis lundi. Le maire a déclaré que le boulon était usé. « Le pont restera fermé », a affirmé la préfète Odile Brack.
Selon une source proche du dossier, le gardien aurait quitté le port dans la nuit. La capitainerie dément ces accusations. La mairie n'a pas souhaité commenter.
Des habitants affirment que le gardien était absent. D'après un témoin, la vanne pourrait céder. Le bilan n'a pas pu être vérifié de manière indépendante.`;
