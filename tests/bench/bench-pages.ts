/** Page views of the stand-in that the bench opens: the heaviest payload, and a small Page to navigate to. */
export const museum = 'https://www.facebook.com/OrbitScienceMuseum';
export const loja = '/lojaipeamarelo';
